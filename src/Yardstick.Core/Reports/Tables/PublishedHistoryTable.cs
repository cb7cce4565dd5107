using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>
/// One indicator month by month, newest first: the value now known, its counts, the cell where it was printed, and what other editions
/// or other rows print for the same month. Nothing that was ever published is left out.
/// </summary>
public static class PublishedHistoryTable
{
    /// <param name="editions">All editions of the authority.</param>
    /// <param name="link">Address of the page that shows how a month's figure was made; null in files.</param>
    public static TableContent Build(
        string id,
        Assessment assessment,
        IReadOnlyList<PublishedDelivery> editions,
        Func<Month, string>? link = null
    )
    {
        var others = OtherPrints(assessment, editions).ToLookup(print => print.Point.Month);
        var points = assessment.Series().OrderByDescending(point => point.Month).ToList();
        var row = new ScorecardRow(assessment, assessment.PrintedTitle);
        return new TableContent
        {
            Id = id,
            Caption = "Month by month, as now known",
            Columns =
            [
                new TableColumn("Month", HeadsRow: true),
                new TableColumn("Value", ColumnKind.Number),
                new TableColumn("Numerator", ColumnKind.Number),
                new TableColumn("Denominator", ColumnKind.Number),
                new TableColumn("Edition"),
                new TableColumn("Place"),
                new TableColumn("Also printed as", ColumnKind.Prose),
            ],
            Rows =
            [
                .. points.Select(point => new TableRow([
                    new TableCell(point.Month.ToWords()),
                    ScorecardCells.Point(row, point, counts: false) with
                    {
                        Link = link?.Invoke(point.Month),
                    },
                    Count((point.Figure as Figure.Known)?.Numerator),
                    Count((point.Figure as Figure.Known)?.Denominator),
                    new TableCell(point.Edition),
                    new TableCell(point.Place?.ToString() ?? ScorecardCells.None),
                    new TableCell(
                        string.Join("; ", others[point.Month].Where(Differs(point)).Select(InWords(assessment)))
                    ),
                ])),
            ],
            Notes = ["A month that an edition leaves blank keeps the value of the edition before."],
        };
    }

    /// <summary>Every print of the indicator, oldest edition first.</summary>
    internal static IEnumerable<PublishedPrint> Prints(
        Assessment assessment,
        IReadOnlyList<PublishedDelivery> editions
    ) =>
        from delivery in editions.OrderBy(delivery => delivery.Edition.PublishedOn)
        from table in delivery.Tables
        from row in table.Rows
        where
            assessment.Indicator is { } indicator
                ? row.Indicator == indicator.Key
                : row.PrintedTitle == assessment.PrintedTitle
        from value in row.Values
        where value.State == PublishedValueState.Known
        select new PublishedPrint(
            PrintedFigure.PointOf(value, assessment.Indicator, delivery.Edition.Name),
            row.PrintedTitle,
            delivery.Edition
        );

    private static IEnumerable<PublishedPrint> OtherPrints(
        Assessment assessment,
        IReadOnlyList<PublishedDelivery> editions
    ) => Prints(assessment, editions).OrderByDescending(print => print.Edition.PublishedOn);

    private static Func<PublishedPrint, bool> Differs(SeriesPoint point) =>
        print => print.Point.Edition != point.Edition || print.Point.Place != point.Place;

    private static Func<PublishedPrint, string> InWords(Assessment assessment) =>
        print =>
            $"{FigureText.WithCounts(print.Point, assessment.Unit())} in {print.Point.Edition}"
            + (print.PrintedTitle == assessment.PrintedTitle ? "" : $" under “{print.PrintedTitle}”");

    private static TableCell Count(decimal? count) =>
        count is { } number
            ? new TableCell(FigureText.Of(number, unit: null), number, "#,##0")
            : new TableCell(ScorecardCells.None, Tone: Tone.Quiet);
}

/// <summary>One printed value of an indicator's month.</summary>
internal sealed record PublishedPrint(SeriesPoint Point, string PrintedTitle, PublishedEdition Edition);
