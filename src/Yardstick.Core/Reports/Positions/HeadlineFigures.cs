using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Positions;

/// <summary>The figures behind a position statement as a table: the headline figures that are the service's own, then those that its text names.</summary>
public static class HeadlineFigures
{
    /// <param name="spoken">Keys of the figures that the text names.</param>
    /// <param name="id">Unique in the report.</param>
    /// <returns>Null where there is no figure.</returns>
    public static TableContent? Table(PositionFigures figures, IReadOnlyList<string> spoken, Month month, string id)
    {
        List<ScorecardRow> rows =
        [
            .. figures
                .Headlines.Union(spoken, StringComparer.Ordinal)
                .Select(figures.Judged.Find)
                .OfType<Assessments.Assessment>()
                .Select(figure => new ScorecardRow(figure, figure.Indicator!.Title)),
        ];
        return rows.Count == 0
            ? null
            : new TableContent
            {
                Id = id,
                Caption = $"Headline figures of {figures.Service}, {month.ToWords()}",
                Columns =
                [
                    new TableColumn("Figure", HeadsRow: true),
                    new TableColumn("Of"),
                    new TableColumn(month.ToShort(), ColumnKind.Number),
                    new TableColumn(month.Previous.ToShort(), ColumnKind.Number),
                    new TableColumn(month.SameMonthLastYear.ToShort(), ColumnKind.Number),
                    new TableColumn("Target"),
                    new TableColumn("Rating", ColumnKind.Judgement),
                    new TableColumn("What is good"),
                ],
                Rows =
                [
                    .. rows.Select(row => new TableRow([
                        new TableCell(row.Title),
                        new TableCell(figures.Whose(row.Assessment.Indicator!.Key)),
                        ScorecardCells.Month(row, month, counts: true),
                        ScorecardCells.Month(row, month.Previous, counts: false),
                        ScorecardCells.Month(row, month.SameMonthLastYear, counts: false),
                        ScorecardCells.Target(row),
                        JudgementWords.Of(row.Assessment.Rag),
                        new TableCell(JudgementWords.Wanted(row.Assessment)),
                    ])),
                ],
                Notes =
                [
                    "x: not available. A figure is the service's own where the service had a case in the months shown; else it is the whole authority's. Counts and rates of a service are not held against the authority's target.",
                ],
            };
    }
}
