using Yardstick.Core.Periods;

namespace Yardstick.Core.Trackers;

/// <summary>
/// Who is on a tracker month by month: the members of the indicators of its reasons, as they were frozen, and nothing else. So its counts are those of
/// the figures.
/// </summary>
public sealed class TrackerCohort
{
    private readonly ILookup<Month, TrackedReason> _entered;
    private readonly Dictionary<Month, HashSet<string>> _people;

    /// <param name="months">The frozen months, oldest first.</param>
    /// <param name="members">Of all indicators of the tracker in all of them.</param>
    public TrackerCohort(
        TrackerDefinition tracker,
        IReadOnlyList<Month> months,
        IReadOnlyCollection<CountedMember> members
    )
    {
        (Tracker, Months) = (tracker, months);
        _entered = (
            from member in members
            from reason in tracker.Reasons
            where reason.Indicator == member.Indicator
            let count = reason.Of(member.Numerator, member.Denominator)
            where count > 0
            select (member.Month, Reason: new TrackedReason(reason, member.PersonId, member.AreaId, count))
        ).ToLookup(each => each.Month, each => each.Reason);
        _people = months.ToDictionary(
            month => month,
            month => _entered[month].Select(each => each.PersonId).OfType<string>().ToHashSet(StringComparer.Ordinal)
        );
    }

    public TrackerDefinition Tracker { get; }

    /// <summary>Every frozen month, oldest first.</summary>
    public IReadOnlyList<Month> Months { get; }

    /// <summary>How many a reason counts in a month.</summary>
    /// <param name="isIn">Whether a team, null for none, belongs to the area.</param>
    public decimal Count(EntryReason reason, Month month, Func<string?, bool> isIn) =>
        _entered[month].Where(each => each.Reason == reason && isIn(each.AreaId)).Sum(each => each.Count);

    /// <summary>The children of a month, each once, those who have been on it longest first.</summary>
    public IReadOnlyList<TrackedChild> At(Month month) =>
        [
            .. _entered[month]
                .Where(each => each.PersonId is not null)
                .GroupBy(each => each.PersonId!, StringComparer.Ordinal)
                .Select(child => new TrackedChild
                {
                    PersonId = child.Key,
                    Reasons =
                    [
                        .. child.OrderBy(each =>
                            Tracker.Reasons.Index().First(reason => reason.Item == each.Reason).Index
                        ),
                    ],
                    Since = Since(child.Key, month),
                    Last = month,
                })
                .OrderBy(child => child.Since)
                .ThenBy(child => child.PersonId, StringComparer.Ordinal),
        ];

    /// <summary>Children who were on it in a month from the first given on, and are on it no longer: with their last reasons.</summary>
    public IReadOnlyList<TrackedChild> LeftBy(Month month, Month first)
    {
        var here = At(month).Select(child => child.PersonId).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, TrackedChild> left = new(StringComparer.Ordinal);
        foreach (var before in Months.Where(each => each >= first && each < month))
        {
            foreach (var child in At(before).Where(child => !here.Contains(child.PersonId)))
            {
                left[child.PersonId] = child;
            }
        }

        return [.. left.Values.OrderBy(child => child.Last).ThenBy(child => child.PersonId, StringComparer.Ordinal)];
    }

    /// <summary>The first month of the unbroken run of frozen months that ends with one.</summary>
    private Month Since(string person, Month month)
    {
        var since = month;
        foreach (var before in Months.Where(each => each < month).Reverse())
        {
            if (!_people[before].Contains(person))
            {
                break;
            }

            since = before;
        }

        return since;
    }
}

/// <param name="AreaId">The team that answered for it.</param>
/// <param name="Count">What it adds to the count of the reason.</param>
public sealed record TrackedReason(EntryReason Reason, string? PersonId, string? AreaId, decimal Count);

/// <summary>A child on a tracker in a month.</summary>
public sealed record TrackedChild
{
    public required string PersonId { get; init; }

    /// <summary>In the order of the definition; of the last month for a child who has left.</summary>
    public required IReadOnlyList<TrackedReason> Reasons { get; init; }

    /// <summary>The first month of the run.</summary>
    public required Month Since { get; init; }

    /// <summary>The last month on it.</summary>
    public required Month Last { get; init; }

    /// <summary>The team of the first reason.</summary>
    public string? AreaId => Reasons[0].AreaId;
}
