using System.Globalization;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>The cells of a sheet as they are read, rows that the file leaves out filled in.</summary>
internal sealed class SheetGrid(string file, string sheet, CellBudget budget)
{
    private readonly List<TextCell[]> _rows = [];
    private int _width;

    /// <param name="line">1-based row of the sheet.</param>
    /// <exception cref="UnreadableSource">More cells than a workbook of tables has.</exception>
    public void Add(int line, IReadOnlyList<TextCell> cells)
    {
        if (line <= _rows.Count)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}, sheet '{sheet}', holds row {line} twice: open it in Excel, save it again, and import that."
                )
            );
        }

        budget.Spend(cells.Count + line - _rows.Count, sheet);
        while (_rows.Count < line - 1)
        {
            _rows.Add([]);
        }

        _rows.Add([.. cells]);
        _width = Math.Max(_width, cells.Count);
    }

    /// <summary>Gives every cell of a merged area the text of its first one, as a reader takes it, inside the used part of the sheet.</summary>
    public void Merge(int top, int left, int bottom, int right)
    {
        var source = CellAt(top, left);
        if (source.IsBlank)
        {
            return;
        }

        for (var line = top; line <= Math.Min(bottom, _rows.Count); line++)
        {
            var row = _rows[line - 1];
            var last = Math.Min(right, _width);
            budget.Spend(last - left + 1, sheet);
            if (row.Length < last)
            {
                Array.Resize(ref row, last);
                Array.Fill(row, TextCell.Empty, _rows[line - 1].Length, last - _rows[line - 1].Length);
                _rows[line - 1] = row;
            }

            Array.Fill(row, source, left - 1, last - left + 1);
        }
    }

    public TextTable ToTable() => new(file, sheet, [.. _rows.Select((cells, index) => new TextRow(index + 1, cells))]);

    private TextCell CellAt(int line, int column) =>
        line <= _rows.Count && column <= _rows[line - 1].Length ? _rows[line - 1][column - 1] : TextCell.Empty;
}
