using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>One table of a sheet or file, its parts told apart, its cells not yet read.</summary>
internal sealed record FoundTable
{
    public required TextTable Source { get; init; }

    /// <summary>The text above the heading; null where there is none.</summary>
    public required string? Title { get; init; }

    public required IReadOnlyList<HeadedColumn> Columns { get; init; }

    /// <summary>Line of the last heading row.</summary>
    public required int HeadLine { get; init; }

    public required IReadOnlyList<TextRow> Body { get; init; }

    /// <summary>
    /// Where no line stands above the heading, its section's name often heads the column of titles; null where that is a word for titles.
    /// </summary>
    public string? TitleInHeading =>
        Columns
            .TakeWhile(column => column.Meaning is not (ColumnMeaning.OfMonth or ColumnMeaning.Title))
            .Where(column => column.Meaning is ColumnMeaning.Unknown && column.Header.Length > 0)
            .Select(column => column.Header)
            .FirstOrDefault();

    public bool OfTeams => TableHead.IsOfTeams(Columns);

    public CellPlace PlaceOf(int line, int column) => new(Source.File, Source.Sheet, line, column);

    /// <summary>The cell of a body row under a column; empty where the row ends before.</summary>
    public static TextCell CellOf(TextRow row, int column) =>
        column <= row.Cells.Count ? row.Cells[column - 1] : TextCell.Empty;
}

/// <summary>What a sheet or file holds: tables, loose texts around them, and what must be said about its layout.</summary>
/// <param name="Texts">Lines of text outside the tables, with the title of the table they stand above, or the sheet's name.</param>
/// <param name="OutsideCells">Cells of titles, headings and texts, which are all understood.</param>
internal sealed record FoundTables(
    IReadOnlyList<FoundTable> Tables,
    IReadOnlyList<PublishedText> Texts,
    IReadOnlyList<ImportFinding> Findings,
    int OutsideCells
);
