using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>One cell of a table that somebody can read: in which table it stands, in which row, below which heading, and what it says.</summary>
/// <param name="Table">The caption, without the number of the part.</param>
internal readonly partial record struct PrintedCell(string Table, string Row, string Column, string Text)
{
    /// <summary>Without what programs write as they like.</summary>
    public PrintedCell Stripped => new(Plain(Table), Plain(Row), Plain(Column), Plain(Text));

    /// <summary>The cells that a table must have wherever it is printed.</summary>
    /// <param name="symbols">Whether arrows stand before the words that say the same.</param>
    public static IEnumerable<PrintedCell> Of(TableContent table, bool symbols) =>
        Of(
            table.Caption,
            [
                [.. table.Columns.Select(column => column.Header)],
                .. table.Rows.Select(row =>
                    row.Cells.Select(cell => symbols ? $"{cell.Symbol} {cell.Text}" : cell.Text).ToArray()
                ),
            ]
        );

    /// <param name="rows">The headings first; the first cell of each row heads it.</param>
    public static IEnumerable<PrintedCell> Of(string caption, IReadOnlyList<string[]> rows) =>
        rows.Count == 0
            ? []
            : rows.Skip(1)
                .SelectMany(row =>
                    row.Zip(rows[0])
                        .Skip(1)
                        .Select(cell => new PrintedCell(
                            Part().Replace(Plain(caption), ""),
                            Plain(row[0]),
                            Plain(cell.Second),
                            Plain(cell.First)
                        ))
                );

    /// <summary>A number of a chart as its file holds it.</summary>
    public static string Held(decimal? value) =>
        value is { } known ? Math.Round(known, 8).ToString("0.########", CultureInfo.InvariantCulture) : "";

    public override string ToString() => $"{Table} | {Row} | {Column} | {Text}";

    /// <summary>Programs break lines where they like and write a minus with a hyphen; formats for machines write thousands without a comma.</summary>
    public static string Plain(string text) => Comma().Replace(Space().Replace(text, ""), "").Replace('−', '-');

    [GeneratedRegex(@"(?:\((?:part)?\d+of\d+\))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=\d),(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();
}
