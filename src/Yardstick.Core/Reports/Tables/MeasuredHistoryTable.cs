using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>One measured indicator month by month, newest first: value, counts, and the reason where there is no value.</summary>
public static class MeasuredHistoryTable
{
    /// <param name="link">Address of the page that shows how a month's figure was made; null in files.</param>
    public static TableContent Build(string id, Assessment assessment, Func<Month, string>? link = null)
    {
        var row = new ScorecardRow(assessment, assessment.PrintedTitle);
        return new TableContent
        {
            Id = id,
            Caption = "Month by month, as frozen",
            Columns =
            [
                new TableColumn("Month", HeadsRow: true),
                new TableColumn("Value", ColumnKind.Number),
                new TableColumn("Numerator", ColumnKind.Number),
                new TableColumn("Denominator", ColumnKind.Number),
                new TableColumn("Why there is no value", ColumnKind.Prose),
            ],
            Rows =
            [
                .. assessment
                    .Series()
                    .OrderByDescending(point => point.Month)
                    .Select(point => new TableRow([
                        new TableCell(point.Month.ToWords()),
                        ScorecardCells.Point(row, point, counts: false) with
                        {
                            Link = link?.Invoke(point.Month),
                        },
                        Count((point.Figure as Figure.Known)?.Numerator),
                        Count((point.Figure as Figure.Known)?.Denominator),
                        new TableCell((point.Figure as Figure.NotAvailable)?.Reason ?? ""),
                    ])),
            ],
            Notes = ["A count has no denominator; the denominator of a rate is the population aged 0 to 17."],
        };
    }

    private static TableCell Count(decimal? count) =>
        count is { } number
            ? new TableCell(FigureText.Of(number, unit: null), number, "#,##0")
            : new TableCell(ScorecardCells.None, Tone: Tone.Quiet);
}
