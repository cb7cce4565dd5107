using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>One month of an indicator as each edition printed it, in the order of publication: the first print and every restatement.</summary>
public static class EditionsOfMonthTable
{
    /// <param name="editions">All editions of the authority.</param>
    public static TableContent Build(string id, Assessment assessment, IReadOnlyList<PublishedDelivery> editions) =>
        new()
        {
            Id = id,
            Caption = $"{assessment.Month.ToWords()} in each edition, in the order of publication",
            Columns =
            [
                new TableColumn("Edition", HeadsRow: true),
                new TableColumn("Published"),
                new TableColumn("Printed title", ColumnKind.Prose),
                new TableColumn("Value"),
                new TableColumn("Place"),
            ],
            Rows =
            [
                .. PublishedHistoryTable
                    .Prints(assessment, editions)
                    .Where(print => print.Point.Month == assessment.Month)
                    .Select(print => new TableRow([
                        new TableCell(print.Edition.Name),
                        new TableCell(DateText.Of(print.Edition.PublishedOn)),
                        new TableCell(print.PrintedTitle),
                        new TableCell(FigureText.WithCounts(print.Point, assessment.Unit())),
                        new TableCell(print.Point.Place?.ToString() ?? ScorecardCells.None),
                    ])),
            ],
        };
}
