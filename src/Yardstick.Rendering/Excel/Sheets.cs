using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>
/// Arranges a report as the government's guidance on accessible spreadsheets asks: a cover sheet that lists the others, a sheet of notes,
/// then one table a sheet.
/// </summary>
internal static class Sheets
{
    public const string Cover = "Cover";
    public const string Notes = "Notes";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<Sheet> Of(Report report)
    {
        var names = new SheetNames();
        names.Take(Cover);
        names.Take(Notes);
        IReadOnlyList<Sheet> tables =
        [
            .. report.Sections.SelectMany(section => section.Blocks.SelectMany(block => Of(section, block, names))),
        ];
        var notes = NotesOf(report);
        return [CoverOf(report, [notes, .. tables]), notes, .. tables];
    }

    private static IEnumerable<Sheet> Of(ReportSection section, Block block, SheetNames names) =>
        block switch
        {
            Block.Table table => [OfTable(section, table.Content, names)],
            Block.Chart chart => [OfChart(section, chart.Content, names)],
            Block.Terms terms => [OfTerms(section, terms, names)],
            _ => [],
        };

    private static Sheet OfTable(ReportSection section, TableContent table, SheetNames names) =>
        new()
        {
            Name = names.Take(table.Id),
            Title = table.Caption,
            Lines = [Back, .. table.Notes.Select(note => (note, (string?)null))],
            Table = RemarkColumns.Apart(table),
            Anchor = table.Id,
            Section = section.Title,
        };

    private static Sheet OfChart(ReportSection section, ChartContent chart, SheetNames names)
    {
        var table = ChartTable.Down(chart, withLines: true);
        var hasGap = chart.Series.Any(series => series.Values.Contains(null));
        return new()
        {
            Name = names.Take(chart.Id),
            Title = chart.Title,
            Lines =
            [
                Back,
                (chart.Summary, null),
                ($"Unit: {chart.Unit}. The chart stands to the right of the table.", null),
                .. hasGap
                    ? [("An empty cell means that there is no figure.", (string?)null)]
                    : Array.Empty<(string, string?)>(),
            ],
            Table = table,
            Chart = chart,
            Anchor = chart.Id,
            Section = section.Title,
        };
    }

    private static Sheet OfTerms(ReportSection section, Block.Terms terms, SheetNames names)
    {
        var name = names.Take(section.Anchor);
        return new()
        {
            Name = name,
            Title = section.Title,
            Lines = [Back],
            Table = new()
            {
                Id = name,
                Caption = section.Title,
                Columns = [new("Term", HeadsRow: true), new("Meaning", ColumnKind.Prose)],
                Rows = [.. terms.Items.Select(item => new TableRow([new(item.Term), new(item.Meaning)]))],
            },
            Anchor = section.Anchor,
            Section = section.Title,
        };
    }

    /// <summary>All sentences of the report, in its order.</summary>
    private static Sheet NotesOf(Report report)
    {
        var rows =
            from section in report.Sections
            from block in section.Blocks
            from text in BlockText.Of(block)
            select new TableRow([new(section.Title), new(text)]);
        return new()
        {
            Name = Notes,
            Title = "Notes: the words of the report",
            Lines = [Back],
            Table = new()
            {
                Id = "notes-of-the-report",
                Caption = "Notes",
                Columns = [new("Section", HeadsRow: true), new("Text", ColumnKind.Prose)],
                Rows = [.. rows],
            },
            Anchor = "",
            Section = "All sections",
        };
    }

    private static Sheet CoverOf(Report report, IReadOnlyList<Sheet> sheets) =>
        new()
        {
            Name = Cover,
            Title = $"{report.Title}: {report.Subtitle}",
            Lines =
            [
                (report.Authority, null),
                ($"Date: {report.Date.ToString("d MMMM yyyy", English)}", null),
                ($"Questions about this report: {report.Contact}", null),
                (report.Footer, null),
                ("The table below lists the sheets; each holds one table.", null),
            ],
            Table = new()
            {
                Id = "list-of-sheets",
                Caption = "Sheets",
                Columns = [new("Sheet", HeadsRow: true), new("What it holds", ColumnKind.Prose), new("Section")],
                Rows =
                [
                    .. sheets.Select(sheet => new TableRow([
                        new(sheet.Name, Link: $"#{sheet.Name}"),
                        new(sheet.Chart is null ? sheet.Title : $"{sheet.Title} (with chart)"),
                        new(sheet.Section),
                    ])),
                ],
            },
            Anchor = "",
            Section = "",
        };

    private static (string Text, string? ToSheet) Back => ("Back to the list of sheets", Cover);
}
