using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>Figures that are rated otherwise than a month ago, or than when the panel last met: each month's value with its rating in words.</summary>
public static class ChangedRatingTable
{
    /// <param name="meeting">The panel's last meeting; null when none is known, and there is no column for it.</param>
    /// <param name="address">The page of an indicator; null in files.</param>
    /// <returns>Null when no rating changed.</returns>
    public static TableContent? Build(
        string id,
        Overview overview,
        PanelMeeting? meeting,
        Func<Indicator, string>? address = null
    )
    {
        if (overview.Month is not { } now)
        {
            return null;
        }

        var before = now.Previous;
        var changed = overview
            .Since(before)
            .ChangedRating.Concat(meeting is null ? [] : overview.Since(meeting.Month).ChangedRating)
            .Select(each => each.Now)
            .ToHashSet();
        return changed.Count == 0
            ? null
            : new TableContent
            {
                Id = id,
                Caption = "Figures whose rating changed, by the present target",
                Columns =
                [
                    new TableColumn("Figure", HeadsRow: true),
                    .. meeting is null
                        ? (IEnumerable<TableColumn>)[]
                        : [new TableColumn($"As the panel met ({meeting.Month.ToWords()})", ColumnKind.Judgement)],
                    new TableColumn($"Last month ({before.ToWords()})", ColumnKind.Judgement),
                    new TableColumn($"Now ({now.ToWords()})", ColumnKind.Judgement),
                ],
                Rows =
                [
                    .. overview
                        .Figures.Where(changed.Contains)
                        .OrderBy(figure => ((Judgement<Rag>.Made)figure.Rag).Verdict)
                        .Select(figure => new TableRow([
                            new TableCell(
                                figure.Indicator?.Title ?? figure.PrintedTitle,
                                Link: figure.Indicator is { } indicator ? address?.Invoke(indicator) : null
                            ),
                            .. meeting is null
                                ? (IEnumerable<TableCell>)[]
                                : [Cell(figure, Comparison.With(figure, meeting.Month))],
                            Cell(figure, Comparison.With(figure, before)),
                            Cell(figure, figure.Latest(), figure.Rag),
                        ])),
                ],
            };
    }

    private static TableCell Cell(Assessment figure, Comparison comparison) =>
        comparison.Before is { } point
            ? Cell(figure, point, comparison.RatingBefore)
            : new TableCell("Not known", Tone: Tone.Quiet);

    private static TableCell Cell(Assessment figure, SeriesPoint point, Judgement<Rag>? rating)
    {
        var value = FigureText.Of(point.Displayed, figure.Unit());
        if (rating is not Judgement<Rag>.Made)
        {
            return new TableCell($"{value}, not rated", Tone: Tone.Quiet);
        }

        var words = JudgementWords.Of(rating);
        return words with { Text = $"{value}, {words.Text.ToLowerInvariant()}" };
    }
}
