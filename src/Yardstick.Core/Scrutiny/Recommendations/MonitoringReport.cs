using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Scrutiny.Meetings;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>The monitoring report that goes to each meeting: every recommendation on the list, with the action taken and its progress. Pure.</summary>
public static class MonitoringReport
{
    /// <param name="listed">As they stood before the meeting.</param>
    /// <param name="withExempt">False for the public, who do not read what was made on exempt items.</param>
    public static IReadOnlyList<Block> Compose(
        Meeting meeting,
        IReadOnlyList<Recommendation> listed,
        bool withExempt
    ) =>
        listed.Count == 0
            ? [new Block.Paragraph("No recommendation is on the list.")]
            : [new Block.Paragraph(Summary(listed)), new Block.Table(Table(meeting, listed, withExempt))];

    private static TableContent Table(Meeting meeting, IReadOnlyList<Recommendation> listed, bool withExempt) =>
        new()
        {
            Id = "monitoring",
            Caption = $"Recommendations on the list for {DateText.Of(meeting.MeetsOn)}",
            Columns =
            [
                new TableColumn("No.", HeadsRow: true),
                new TableColumn("Date"),
                new TableColumn("Title"),
                new TableColumn("Action proposed", ColumnKind.Prose),
                new TableColumn("Responsible"),
                new TableColumn("Action taken", ColumnKind.Prose),
                new TableColumn("Response"),
                new TableColumn("Progress status", ColumnKind.Judgement),
            ],
            Rows =
            [
                .. listed.Select(each => new TableRow([
                    new TableCell(each.Number.ToString(FigureText.English)),
                    new TableCell(DateText.Of(each.MadeOn)),
                    new TableCell(each.IsExempt && !withExempt ? "Exempt item" : each.Title),
                    new TableCell(RecommendationWords.Wording(each, withExempt)),
                    new TableCell(each.ResponsibleRole),
                    new TableCell(RecommendationWords.ActionTaken(each, withExempt)),
                    RecommendationWords.Of(each.Clock, meeting.MeetsOn) with
                    {
                        Tone = Tone.None,
                    },
                    RecommendationWords.Of(each.State),
                ])),
            ],
            Notes =
            [
                "What is completed leaves the list when the panel accepts it. What is outstanding or not accepted comes back to the next meeting. What was rejected leaves the list once it has been reported here.",
                $"The executive answers within {ResponseClock.Months} months of a recommendation; nothing leaves the list because that time is over.",
            ],
        };

    private static string Summary(IReadOnlyList<Recommendation> listed) =>
        $"{listed.Count} on the list: "
        + string.Join(
            "; ",
            listed
                .GroupBy(each => each.State)
                .OrderBy(group => group.Key)
                .Select(group =>
                    $"{group.Count()} {char.ToLowerInvariant(RecommendationWords.Of(group.Key).Text[0])}{RecommendationWords.Of(group.Key).Text[1..]}"
                )
        )
        + ".";
}
