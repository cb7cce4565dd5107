namespace Yardstick.Core.Trackers;

/// <summary>A list of children that a panel follows one by one: whom it holds, and what the panel can decide. From <c>definitions/trackers</c>.</summary>
public sealed record TrackerDefinition
{
    private const int DaysInWeek = 7;

    /// <summary>Small letters and hyphens; the name of its file.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Usual weeks until a child is looked at again.</summary>
    public required int ReviewWeeks { get; init; }

    /// <summary>Why a child is on it.</summary>
    public required IReadOnlyList<EntryReason> Reasons { get; init; }

    public required IReadOnlyList<TrackerChoice> Decisions { get; init; }

    /// <summary>Why a child who stands behind no reason any more has left.</summary>
    public required IReadOnlyList<TrackerChoice> Exits { get; init; }

    /// <summary>The words of a decision; the key itself where the definition has it no longer.</summary>
    public string DecisionWords(string key) => Words(Decisions, key);

    /// <inheritdoc cref="DecisionWords"/>
    public string ExitWords(string key) => Words(Exits, key);

    /// <summary>Why a child was taken up in a meeting.</summary>
    public string ReasonWords(TrackerItem item) =>
        item.HasLeft
            ? "has left the tracker"
            : string.Join(
                "; ",
                item.Reasons.Split('\n')
                    .Select(key => Reasons.FirstOrDefault(reason => reason.Indicator == key)?.Words ?? key)
            );

    /// <summary>What was decided of a child in a meeting.</summary>
    public string DecidedWords(TrackerItem item) =>
        item switch
        {
            { ExitReason: { } exit } => $"left: {ExitWords(exit)}",
            { Decision: { } decision } => DecisionWords(decision),
            _ => "nothing yet",
        };

    /// <summary>When a child is usually looked at again after a meeting.</summary>
    public DateOnly UsualReview(DateOnly heldOn) => heldOn.AddDays(ReviewWeeks * DaysInWeek);

    private static string Words(IReadOnlyList<TrackerChoice> choices, string key) =>
        choices.FirstOrDefault(choice => choice.Key == key)?.Words ?? key;
}

/// <summary>A reason to be on a tracker: to stand behind the figure of an indicator.</summary>
/// <param name="Indicator">Key of one with SQL.</param>
/// <param name="Words">For people.</param>
public sealed record EntryReason(string Indicator, EntryMembers Members, string Words)
{
    /// <summary>What of an area's figure is the count of this reason.</summary>
    public decimal Of(decimal numerator, decimal? denominator) =>
        Members is EntryMembers.Met ? numerator : (denominator ?? 0) - numerator;
}

/// <summary>Which members of an indicator enter.</summary>
public enum EntryMembers
{
    /// <summary>Those who are counted in it.</summary>
    Met,

    /// <summary>Those of its denominator who are not.</summary>
    NotMet,
}

/// <param name="Key">As it is kept.</param>
/// <param name="Words">As it is shown.</param>
public sealed record TrackerChoice(string Key, string Words);
