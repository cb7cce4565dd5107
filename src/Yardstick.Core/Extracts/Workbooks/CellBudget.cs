using System.Globalization;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Counts the cells of a workbook while it is read, so that a small file cannot fill the memory.</summary>
internal sealed class CellBudget(string file, SourceLimits limits)
{
    private long _spent;

    /// <exception cref="UnreadableSource">More cells than a workbook of tables has.</exception>
    public void Spend(long cells, string sheet)
    {
        _spent += cells;
        if (_spent > limits.Cells)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}, sheet '{sheet}', holds more than {limits.Cells:N0} cells: save only the tables as a new workbook."
                )
            );
        }
    }
}
