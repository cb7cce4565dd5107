namespace Yardstick.Core.Reports.Blocks;

/// <summary>A table with real headers. The first column heads its row unless a column says otherwise.</summary>
public sealed record TableContent
{
    /// <summary>Unique in the report, lower case with hyphens; the sheet and file name of Excel and CSV.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Printed below the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

public sealed record TableColumn(string Header, ColumnKind Kind = ColumnKind.Text, bool HeadsRow = false);

public enum ColumnKind
{
    Text,
    Number,

    /// <summary>A month's value: narrow, may be dropped to the newest few on a narrow screen.</summary>
    Month,
    Judgement,

    /// <summary>Longer prose, set to wrap.</summary>
    Prose,
}

public sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsTotal = false);

/// <summary>
/// <paramref name="Text"/> is what is printed, and is enough without colour. <paramref name="Value"/> and <paramref name="NumberFormat"/>
/// (an Excel format such as <c>0%</c>, with the value then as a fraction) let a spreadsheet hold a number.
/// </summary>
public sealed record TableCell(
    string Text,
    decimal? Value = null,
    string? NumberFormat = null,
    Tone Tone = Tone.None,
    string? Symbol = null,
    string? Link = null
);

/// <summary>Meaning that a renderer may underline with colour; the text says it already.</summary>
public enum Tone
{
    None,
    Good,
    Caution,
    Bad,
    Quiet,
}
