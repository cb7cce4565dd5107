namespace Yardstick.Core.Extracts;

/// <summary>A delivered sheet or CSV file as text: nothing is interpreted yet.</summary>
/// <param name="File">File name relative to the delivered folder.</param>
/// <param name="Sheet">Sheet name; null for CSV.</param>
/// <param name="Rows">All rows in order, blank ones included, so that line numbers hold.</param>
public sealed record TextTable(string File, string? Sheet, IReadOnlyList<TextRow> Rows);

/// <param name="Line">1-based line in the file (of the record's first character) or row of the sheet.</param>
public sealed record TextRow(int Line, IReadOnlyList<TextCell> Cells);

/// <summary>
/// One cell as a reader would see it. <paramref name="Text"/> is the displayed text, trimmed, with non-breaking spaces made plain.
/// <paramref name="Number"/> is the stored number of a workbook cell, where it has one (a date cell too: its serial number);
/// <paramref name="NumberFormat"/> its format, so that an integer hidden behind a date format can be recognised;
/// <paramref name="Colour"/> the RGB of its font when it is a dot, else of its fill (for example <c>FF0000</c>).
/// </summary>
public sealed record TextCell(string Text, decimal? Number = null, string? NumberFormat = null, string? Colour = null)
{
    public static readonly TextCell Empty = new("");

    public bool IsBlank => Text.Length == 0;
}
