using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Trackers;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The trackers in counts, in a restricted version alone.</summary>
public static class TrackerTables
{
    internal static IEnumerable<Block> Of(ReportMaterial material) =>
        material.Parts is { Trackers: { } printed } ? Restricted(printed, material.Edition.DataTo) : [];

    /// <summary>What each reason counts, with the month before.</summary>
    /// <param name="id">Of the table.</param>
    private static TableContent Reasons(
        string id,
        string caption,
        Month month,
        IEnumerable<(string Tracker, PrintedReason Reason)> reasons
    ) =>
        new()
        {
            Id = id,
            Caption = caption,
            Columns =
            [
                new TableColumn("Reason", HeadsRow: true),
                new TableColumn("Tracker"),
                new TableColumn("Figure"),
                Number(month.ToWords()),
                Number(month.Previous.ToWords()),
            ],
            Rows =
            [
                .. reasons.Select(each => new TableRow([
                    new TableCell(each.Reason.Words),
                    new TableCell(each.Tracker),
                    new TableCell(each.Reason.Indicator),
                    Count(each.Reason.Count, each.Reason.WhyNone),
                    Count(each.Reason.Before, why: null),
                ])),
            ],
            Notes =
            [
                "Each count is the figure named beside it, or for a percentage the children who do not meet it. A child who stands behind two reasons is in both.",
            ],
        };

    /// <summary>The same of one tracker, for its page.</summary>
    public static TableContent Reasons(string id, string caption, TrackerMonth at) =>
        Reasons(id, caption, at.Month, at.Reasons.Select(reason => (at.Tracker.Title, PrintedReason.Of(reason))));

    private static IEnumerable<Block> Restricted(PrintedTrackers printed, DateOnly until)
    {
        var id = ClosingComposer.AnchorOf(ClosingPart.Trackers);
        yield return new Block.Inset("This section is no part of what is published; it holds counts and no child.");
        yield return new Block.Table(
            Reasons(
                id,
                "Children on trackers by reason",
                Month.Of(until),
                printed.Trackers.SelectMany(tracker => tracker.Reasons.Select(reason => (tracker.Title, reason)))
            )
        );
        yield return new Block.Table(
            new TableContent
            {
                Id = $"{id}-panels",
                Caption = $"What the panels have before them, {DateText.Of(until)}",
                Columns =
                [
                    new TableColumn("Tracker", HeadsRow: true),
                    Number("Children, each once"),
                    Number("Left, exit reason to be recorded"),
                    Number("Reviews overdue"),
                    Number("Meetings in the month"),
                ],
                Rows =
                [
                    .. printed.Trackers.Select(tracker => new TableRow([
                        new TableCell(tracker.Title),
                        Count(tracker.Children),
                        Count(tracker.ToBeExited),
                        Count(tracker.ReviewsOverdue),
                        Count(tracker.Meetings),
                    ])),
                ],
            }
        );
        if (printed.Trackers.Any(tracker => tracker.Decisions.Count + tracker.Exits.Count > 0))
        {
            yield return new Block.Table(Decisions(id, until, printed));
        }
    }

    private static TableContent Decisions(string id, DateOnly until, PrintedTrackers printed) =>
        new()
        {
            Id = $"{id}-decisions",
            Caption = $"What the panels decided in {Month.Of(until).ToWords()}",
            Columns =
            [
                new TableColumn("Decision", HeadsRow: true),
                new TableColumn("Tracker"),
                new TableColumn("Kind"),
                Number("Children"),
            ],
            Rows =
            [
                .. printed.Trackers.SelectMany(tracker =>
                    tracker
                        .Decisions.Select(each => Decision(tracker, "decision", each))
                        .Concat(tracker.Exits.Select(each => Decision(tracker, "exit reason", each)))
                ),
            ],
            Notes = ["Decisions are counted by the day of the meeting."],
        };

    private static TableRow Decision(PrintedTracker tracker, string kind, PrintedDecision decision) =>
        new([new TableCell(decision.Words), new TableCell(tracker.Title), new TableCell(kind), Count(decision.Count)]);

    private static TableCell Count(decimal? count, string? why) =>
        count is { } known
            ? new TableCell(FigureText.Of(known, unit: null), known)
            : new TableCell(why is null ? "not known" : $"not available: {why}");

    private static TableCell Count(int count) => new(FigureText.Of(count, unit: null), count);

    private static TableColumn Number(string header) => new(header, ColumnKind.Number);
}
