using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>
/// The standing page on the figures that were red in the report of the last meeting. It reads what the two reports print, in the version that is
/// made, so that it says nothing that they do not say.
/// </summary>
public static class RedsRevisited
{
    private const string Rating = "Rating";
    private const string Red = "Red";

    internal static IEnumerable<Block> Compose(PackMaterial material, PackVersion version)
    {
        if (material.Last is not var (last, agenda))
        {
            return [new Block.Paragraph("This is the panel’s first meeting here.")];
        }

        return (ReportOf(material, agenda, version), ReportOf(material, material.Agenda, version)) switch
        {
            (null, _) =>
            [
                new Block.Paragraph($"The meeting of {DateText.Of(last.MeetsOn)} had no report of figures before it."),
            ],
            var (before, now) => Compose(before, now),
        };
    }

    /// <param name="before">The report of the last meeting.</param>
    /// <param name="now">The report of this one; null while there is none that the version may show.</param>
    public static IReadOnlyList<Block> Compose(Report before, Report? now)
    {
        var present = (now is null ? [] : Rated(now)).ToLookup(row => row.Name, StringComparer.Ordinal);
        var reds = Rated(before).Where(row => row.Rating.Text == Red).DistinctBy(row => row.Name).ToList();
        return reds.Count == 0
            ? [new Block.Paragraph("No figure was red in the report of the last meeting.")]
            :
            [
                new Block.Paragraph(
                    $"{reds.Count} {(reds.Count == 1 ? "figure was" : "figures were")} red in the report of the last meeting."
                ),
                new Block.Table(Table(reds.Select(red => (red, present[red.Name].FirstOrDefault())), before, now)),
            ];
    }

    private static TableContent Table(IEnumerable<(RatedRow Before, RatedRow? Now)> rows, Report before, Report? now) =>
        new()
        {
            Id = "reds-revisited",
            Caption = "Figures that were red at the last meeting",
            Columns =
            [
                new TableColumn("Figure", HeadsRow: true),
                new TableColumn("Last meeting"),
                new TableColumn("Now"),
                new TableColumn("Target"),
                new TableColumn("Rating now", ColumnKind.Judgement),
                new TableColumn("What became of it"),
            ],
            Rows =
            [
                .. rows.Select(row => new TableRow([
                    new TableCell(row.Before.Name),
                    new TableCell(Dated(row.Before)),
                    new TableCell(row.Now is { } present ? Dated(present) : "–"),
                    new TableCell(row.Now?.Target ?? row.Before.Target ?? "–"),
                    row.Now?.Rating ?? new TableCell("–", Tone: Tone.Quiet),
                    new TableCell(now is null ? "Not published yet" : Became(row.Now)),
                ])),
            ],
            Notes =
            [
                now is null
                    ? $"Before: {before.Title}. The report of this meeting is not published yet."
                    : $"Before: {before.Title}. Now: {now.Title}.",
            ],
        };

    private static string Became(RatedRow? now) =>
        now?.Rating.Text switch
        {
            null => "No longer in the report",
            Red => "Still red",
            "Amber" => "Better: amber now",
            "Green" => "Better: green now",
            _ => "Not rated now",
        };

    private static string Dated(RatedRow row) => row.Month is null ? row.Value : $"{row.Value} ({row.Month})";

    private static IEnumerable<RatedRow> Rated(Report report) =>
        from section in report.Sections
        from block in section.Blocks.OfType<Block.Table>()
        let columns = block.Content.Columns
        let rating = IndexOf(columns, column => column.Header == Rating)
        where rating >= 0
        let target = IndexOf(columns, column => column.Header == "Target")
        let month = LastMonth(columns)
        from row in block.Content.Rows
        select new RatedRow(
            row.Cells[0].Text,
            month < 0 ? "–" : row.Cells[month].Text,
            month < 0 ? null : columns[month].Header,
            target < 0 ? null : row.Cells[target].Text,
            row.Cells[rating] with
            {
                Link = null,
            }
        );

    private static int IndexOf(IReadOnlyList<TableColumn> columns, Func<TableColumn, bool> isWanted) =>
        Enumerable.Range(0, columns.Count).Where(i => isWanted(columns[i])).DefaultIfEmpty(-1).First();

    private static int LastMonth(IReadOnlyList<TableColumn> columns) =>
        Enumerable.Range(0, columns.Count).Where(i => columns[i].Kind == ColumnKind.Month).DefaultIfEmpty(-1).Last();

    /// <summary>The first report item with an edition that the version may show.</summary>
    private static Report? ReportOf(PackMaterial material, Agenda agenda, PackVersion version) =>
        agenda
            .Items.Where(item => version == PackVersion.Full || !item.IsExempt)
            .Select(material.ReportOf)
            .FirstOrDefault(report => report is not null);

    private sealed record RatedRow(string Name, string Value, string? Month, string? Target, TableCell Rating);
}
