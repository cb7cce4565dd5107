using Yardstick.Core.Periods;

namespace Yardstick.Core.Trackers;

/// <summary>Puts together who is on a tracker and what its panel has decided of each, as known on a day. Pure.</summary>
/// <param name="meetings">Of the tracker.</param>
/// <param name="items">Of these meetings, in their newest versions.</param>
public sealed class TrackerStanding(
    TrackerCohort cohort,
    IReadOnlyList<TrackerMeeting> meetings,
    IEnumerable<TrackerItem> items
)
{
    private readonly ILookup<string, (TrackerMeeting Meeting, TrackerItem Item)> _decided = items
        .Where(item => item.IsDecided)
        .Join(meetings, item => item.Meeting, meeting => meeting.Number, (item, meeting) => (meeting, item))
        .OrderBy(each => each.meeting.HeldOn)
        .ThenBy(each => each.meeting.Number)
        .ToLookup(each => each.item.PersonId, each => (each.meeting, each.item), StringComparer.Ordinal);

    /// <param name="isIn">Whether a team, null for none, belongs to the area.</param>
    public IReadOnlyList<TrackerRow> Rows(Month month, DateOnly asAt, Func<string?, bool> isIn)
    {
        var begun = meetings.Where(meeting => meeting.HeldOn <= asAt).Select(meeting => (Month?)meeting.Month).Min();
        var left = begun is { } first ? cohort.LeftBy(month, first) : [];
        return
        [
            .. cohort
                .At(month)
                .Select(child => (child, Reasons: child.Reasons.Where(reason => isIn(reason.AreaId)).ToList()))
                .Where(each => each.Reasons.Count > 0)
                .Select(each => Row(each.child, each.Reasons, month, asAt)),
            .. left.Where(child => isIn(child.AreaId)).Select(child => Left(child, month, asAt)).OfType<TrackerRow>(),
        ];
    }

    private TrackerRow Row(TrackedChild child, List<TrackedReason> reasons, Month month, DateOnly asAt)
    {
        var (meeting, item) = Latest(child, month, asAt);
        return new TrackerRow
        {
            PersonId = child.PersonId,
            AreaId = reasons[0].AreaId,
            Reasons = Words(reasons),
            Since = child.Since,
            HasLeft = false,
            Decided = item,
            Decision = item is null ? null : cohort.Tracker.DecidedWords(item),
            DecidedOn = meeting?.HeldOn,
            IsOverdue = item?.NextReview < asAt,
        };
    }

    /// <summary>Null for a child whose exit was recorded at an earlier month's meeting: it is on the tracker no longer.</summary>
    private TrackerRow? Left(TrackedChild child, Month month, DateOnly asAt)
    {
        var exits = Known(child.PersonId, month, asAt)
            .Where(each => each.Item.ExitReason is not null && each.Meeting.Month > child.Last)
            .ToList();
        if (exits.Exists(each => each.Meeting.Month < month))
        {
            return null;
        }

        var (meeting, item) = Latest(child, month, asAt);
        var exit = exits.Count > 0 ? cohort.Tracker.ExitWords(exits[^1].Item.ExitReason!) : null;
        return new TrackerRow
        {
            PersonId = child.PersonId,
            AreaId = child.AreaId,
            Reasons = Words(child.Reasons),
            Since = child.Since,
            HasLeft = true,
            Decided = item,
            Decision = item is null ? null : cohort.Tracker.DecidedWords(item),
            DecidedOn = meeting?.HeldOn,
            Exit = exit,
            IsOverdue = exit is null && item?.NextReview < asAt,
        };
    }

    private (TrackerMeeting? Meeting, TrackerItem? Item) Latest(TrackedChild child, Month month, DateOnly asAt) =>
        Known(child.PersonId, month, asAt).LastOrDefault(each => each.Meeting.Month >= child.Since);

    private IEnumerable<(TrackerMeeting Meeting, TrackerItem Item)> Known(string person, Month month, DateOnly asAt) =>
        _decided[person].Where(each => each.Meeting.HeldOn <= asAt && each.Meeting.Month <= month);

    /// <summary>A child with two records behind one reason has the reason once.</summary>
    private static List<EntryReason> Words(IEnumerable<TrackedReason> reasons) =>
        [.. reasons.Select(each => each.Reason).Distinct()];
}
