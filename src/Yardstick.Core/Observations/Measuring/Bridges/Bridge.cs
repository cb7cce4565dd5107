using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>
/// The way from the figure of one month to that of the next: the previous numerator and denominator and all steps add up to this month's, exactly.
/// Made from the members alone, so that it can be asked for any area.
/// </summary>
public sealed record Bridge
{
    public required Indicator Indicator { get; init; }

    public required decimal PreviousNumerator { get; init; }

    /// <summary>0 for counts.</summary>
    public required decimal PreviousDenominator { get; init; }

    /// <summary>One of each cause, in the order of <see cref="BridgeCause"/>; 0 where it did nothing.</summary>
    public required IReadOnlyList<BridgeStep> Steps { get; init; }

    public required decimal ThisNumerator { get; init; }

    public required decimal ThisDenominator { get; init; }

    /// <param name="previous">Members of the whole authority in the month before, as they are recorded now.</param>
    /// <param name="current">Members of the whole authority in this month.</param>
    /// <param name="inArea">Whether a member belongs to the area that the bridge is for.</param>
    /// <param name="isRecordedLate">
    /// Whether a member of the month before was first recorded after that month had been measured; the bridge then starts from the figure without it.
    /// </param>
    public static Bridge Between(
        Indicator indicator,
        IEnumerable<Member> previous,
        IEnumerable<Member> current,
        Func<Member, bool> inArea,
        Func<Member, bool> isRecordedLate
    )
    {
        var before = previous.ToLookup(isRecordedLate);
        var known = before[false].ToLookup(member => Subject(indicator, member));
        var late = before[true].Select(member => Subject(indicator, member)).ToHashSet();
        var now = current.ToLookup(member => Subject(indicator, member));
        var changes = known
            .Select(members => members.Key)
            .Union(now.Select(members => members.Key))
            .Select(subject => new Change(
                indicator,
                subject,
                known[subject],
                now[subject],
                inArea,
                late.Contains(subject)
            ))
            .ToList();
        return new Bridge
        {
            Indicator = indicator,
            PreviousNumerator = changes.Sum(change => change.Before.Numerator),
            PreviousDenominator = changes.Sum(change => change.Before.Denominator),
            Steps = [.. Enum.GetValues<BridgeCause>().Select(cause => Step(cause, changes))],
            ThisNumerator = changes.Sum(change => change.After.Numerator),
            ThisDenominator = changes.Sum(change => change.After.Denominator),
        };
    }

    private static BridgeStep Step(BridgeCause cause, List<Change> changes)
    {
        var concerned = changes.Where(change => change.Cause == cause).ToList();
        return new BridgeStep(
            cause,
            concerned.Sum(change => change.After.Numerator - change.Before.Numerator),
            concerned.Sum(change => change.After.Denominator - change.Before.Denominator),
            [.. concerned.Select(change => change.Id).Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>A child stays itself from one month to the next, whatever its plan or placement; events are new each month.</summary>
    private static (string? Person, string? Record) Subject(Indicator indicator, Member member) =>
        indicator.TimeBasis is TimeBasis.AtMonthEnd or TimeBasis.RollingTwelveMonths && member.PersonId is { } person
            ? (person, null)
            : (member.PersonId, member.RecordId);
}
