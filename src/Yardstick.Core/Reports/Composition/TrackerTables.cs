using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Trackers;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The trackers in counts, in a restricted version alone.</summary>
public static class TrackerTables
{
    private const string CountNote =
        "Each count is the figure named beside it, or for a percentage the children who do not meet it. A child who stands behind two reasons is in both.";

    internal static IEnumerable<Block> Of(ReportMaterial material) =>
        material.Parts is { Trackers: { } printed } ? Restricted(printed, material.Edition.DataTo) : [];

    /// <summary>What each reason of one tracker counts, with the month before, for its page.</summary>
    /// <param name="id">Of the table.</param>
    public static TableContent Reasons(string id, string caption, TrackerMonth at) =>
        new()
        {
            Id = id,
            Caption = caption,
            Columns = [new TableColumn("Reason", HeadsRow: true), new TableColumn("Figure"), .. MonthColumns(at.Month)],
            Rows =
            [
                .. at
                    .Reasons.Select(PrintedReason.Of)
                    .Select(reason => new TableRow([
                        new TableCell(reason.Words),
                        new TableCell(reason.Indicator, Link: $"/indicators/{reason.Indicator}"),
                        .. CountCells(reason),
                    ])),
            ],
            Notes = [CountNote],
        };

    private static TableContent AllReasons(string id, Month month, PrintedTrackers printed) =>
        new()
        {
            Id = id,
            Caption = "Children on trackers by reason",
            Columns =
            [
                new TableColumn("Reason", HeadsRow: true),
                new TableColumn("Tracker"),
                new TableColumn("Figure"),
                .. MonthColumns(month),
            ],
            Rows =
            [
                .. printed.Trackers.SelectMany(tracker =>
                    tracker.Reasons.Select(reason => new TableRow([
                        new TableCell(reason.Words),
                        new TableCell(tracker.Title),
                        new TableCell(reason.Indicator),
                        .. CountCells(reason),
                    ]))
                ),
            ],
            Notes = [CountNote],
        };

    private static IEnumerable<TableColumn> MonthColumns(Month month) =>
        [Number(month.ToWords()), Number(month.Previous.ToWords())];

    private static IEnumerable<TableCell> CountCells(PrintedReason reason) =>
        [Count(reason.Count, reason.WhyNone), Count(reason.Before, why: null)];

    private static IEnumerable<Block> Restricted(PrintedTrackers printed, DateOnly until)
    {
        var id = ClosingComposer.AnchorOf(ClosingPart.Trackers);
        yield return new Block.Inset("This section is no part of what is published; it holds counts and no child.");
        yield return new Block.Table(AllReasons(id, Month.Of(until), printed));
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
