using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Rendering.Excel;

/// <summary>How wide columns and how high rows must be; not every program that opens a workbook finds the heights itself.</summary>
internal sealed class ColumnWidths
{
    private const double Narrowest = 9;
    private const double WidestText = 46;
    private const double WidestProse = 70;

    /// <summary>Width of a digit in em, the unit in which Excel counts.</summary>
    private const double Digit = 0.556;

    /// <summary>Excel takes rows of up to 409 points; a line at 12 points needs 17.</summary>
    private const double Line = 17;
    private const double HighestRow = 400;

    private readonly double[] _widths;

    public ColumnWidths(TableContent table, IReadOnlyList<string> headers)
    {
        _widths =
        [
            .. table.Columns.Select(
                (column, i) =>
                {
                    var longest = table.Rows.Select(row => row.Cells[i].Text.Length).DefaultIfEmpty(0).Max() + 3;
                    var word = headers[i].Split(' ').Max(part => part.Length) + 5;
                    var widest = column.Kind == ColumnKind.Prose ? WidestProse : WidestText;
                    return Math.Max(Narrowest, Math.Max(word, Math.Min(longest, widest)));
                }
            ),
        ];
    }

    /// <summary>In digits of the normal font, by column.</summary>
    public IReadOnlyList<double> InDigits => _widths;

    /// <summary>Height of one line, in points.</summary>
    public static double HeightOfLine => Line;

    /// <summary>Height, in points, of a row that holds these texts.</summary>
    public double HeightOf(IEnumerable<string> texts)
    {
        var lines = texts.Select((text, i) => LetterWidths.Wrap(text, (_widths[i] - 2) * Digit, fontSize: 1).Count);
        return Math.Min(HighestRow, lines.DefaultIfEmpty(1).Max() * Line);
    }
}
