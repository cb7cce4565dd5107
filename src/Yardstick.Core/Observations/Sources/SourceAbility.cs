namespace Yardstick.Core.Observations.Sources;

/// <summary>What loaded sources can say of an indicator.</summary>
public enum AbilityKind
{
    /// <summary>Every month.</summary>
    Full,

    /// <summary>The months of the year that was returned.</summary>
    Yearly,

    /// <summary>The day of a snapshot alone.</summary>
    Snapshot,
    Impossible,
}

/// <summary>Whether and for which days an indicator can be measured from given tables, and why not.</summary>
/// <param name="From">The first day of which a yearly source speaks; null where nothing limits it.</param>
/// <param name="To">The day of a snapshot, or the last day of a year; null where nothing limits it.</param>
/// <param name="Reason">Why it is impossible, or what limits it; null for full.</param>
/// <param name="Unlocks">The one table that is missing; null where none or more are.</param>
public sealed record SourceAbility(AbilityKind Kind, DateOnly? From, DateOnly? To, string? Reason, string? Unlocks)
{
    public static readonly SourceAbility Full = new(AbilityKind.Full, null, null, null, null);

    internal static SourceAbility Impossible(string reason, string? unlocks = null) =>
        new(AbilityKind.Impossible, null, null, reason, unlocks);

    /// <summary>Why a period that ends on a day cannot be measured; null when it can.</summary>
    /// <param name="start">The first day of the period.</param>
    public string? WhyNot(DateOnly start, DateOnly end) =>
        Kind switch
        {
            AbilityKind.Impossible => Reason,
            AbilityKind.Snapshot => end == To ? null : Reason,
            AbilityKind.Yearly => (From is null || start >= From) && end <= To ? null : Reason,
            _ => null,
        };
}
