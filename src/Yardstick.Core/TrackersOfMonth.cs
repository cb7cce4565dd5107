using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Core;

/// <summary>What an edition prints of the trackers: counts as at the last day of its month, and no child.</summary>
internal sealed class TrackersOfMonth(Product product, Database database)
{
    private readonly TrackerRegister _register = new(database, product.Trackers, TimeProvider.System);

    /// <returns>Null where no tracker has a count in the month.</returns>
    public PrintedTrackers? Of(string authority, Month month)
    {
        List<PrintedTracker> trackers =
        [
            .. product
                .Trackers.All.Select(tracker => Printed(authority, tracker, month))
                .Where(tracker => tracker.Reasons.Any(reason => reason.Count is not null)),
        ];
        return trackers.Count == 0 ? null : new PrintedTrackers(trackers);
    }

    private PrintedTracker Printed(string authority, TrackerDefinition tracker, Month month)
    {
        var at = _register.At(authority, tracker, month, month.LastDay, []);
        var decided = _register.Decided(authority, tracker, month);
        return new PrintedTracker
        {
            Key = tracker.Key,
            Title = tracker.Title,
            Reasons = [.. at.Reasons.Select(PrintedReason.Of)],
            Children = at.Children,
            ToBeExited = at.ToBeExited,
            ReviewsOverdue = at.ReviewsOverdue,
            Meetings = decided.Meetings,
            Decisions = [.. decided.Decisions.Select(each => new PrintedDecision(each.Words, each.Count))],
            Exits = [.. decided.Exits.Select(each => new PrintedDecision(each.Words, each.Count))],
        };
    }
}
