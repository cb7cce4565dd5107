using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>One indicator month by month: value, the counts behind it, and the edition that each value comes from. Newest first.</summary>
public static class HistoryTable
{
    /// <param name="months">How many months are shown at most, the reported one included.</param>
    public static TableContent Build(string id, string title, Assessment assessment, int months)
    {
        var first = assessment.Month.AddMonths(1 - months);
        var points = assessment
            .Series()
            .Where(point => point.Month >= first)
            .OrderByDescending(point => point.Month)
            .ToList();
        var counts = points.Any(point => point.Figure is Figure.Known { Denominator: not null });
        return new TableContent
        {
            Id = id,
            Caption = $"{title}: month by month",
            Columns =
            [
                new TableColumn("Month", HeadsRow: true),
                new TableColumn("Value", ColumnKind.Number),
                .. counts ? CountColumns : [],
                new TableColumn("Edition"),
            ],
            Rows = [.. points.Select(point => new TableRow(Cells(point, assessment, counts)))],
            Notes = [.. Reasons(points)],
        };
    }

    private static IReadOnlyList<TableColumn> CountColumns =>
        [new TableColumn("Numerator", ColumnKind.Number), new TableColumn("Denominator", ColumnKind.Number)];

    private static IReadOnlyList<TableCell> Cells(SeriesPoint point, Assessment assessment, bool counts)
    {
        var row = new ScorecardRow(assessment, assessment.PrintedTitle);
        var known = point.Figure as Figure.Known;
        return
        [
            new TableCell(point.Month.ToWords()),
            ScorecardCells.Point(row, point, counts: false),
            .. counts ? [Count(known?.Numerator), Count(known?.Denominator)] : Array.Empty<TableCell>(),
            new TableCell(point.Edition),
        ];
    }

    private static TableCell Count(decimal? count) =>
        count is { } number
            ? new TableCell(FigureText.Of(number, unit: null), number, "#,##0")
            : new TableCell(ScorecardCells.None, Tone: Tone.Quiet);

    private static IEnumerable<string> Reasons(IEnumerable<SeriesPoint> points) =>
        points
            .Select(point =>
                (
                    point.Month,
                    Text: point.Figure switch
                    {
                        Figure.Suppressed suppressed => $"{ScorecardCells.Protected}: {suppressed.Reason.TrimEnd('.')}",
                        Figure.NotAvailable missing => $"{ScorecardCells.NotAvailable}: {missing.Reason.TrimEnd('.')}",
                        _ => null,
                    }
                )
            )
            .Where(point => point.Text is not null)
            .GroupBy(point => point.Text)
            .Select(reason => $"{reason.Key} ({MonthList.Of([.. reason.Select(point => point.Month)])}).");
}
