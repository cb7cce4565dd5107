using Yardstick.Core.Scrutiny.Meetings;

namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>What a panel asked for at a meeting, with all that became of it. Its state follows from its events and is kept nowhere.</summary>
public sealed record Recommendation
{
    public required string AuthorityCode { get; init; }

    public required string PanelId { get; init; }

    /// <summary>Counted in the panel, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The meeting at which it was made.</summary>
    public required int MeetingId { get; init; }

    /// <summary>Position of the agenda item; null when it came from none.</summary>
    public int? Item { get; init; }

    /// <summary>What the item was about.</summary>
    public required string Title { get; init; }

    /// <summary>The action proposed.</summary>
    public required string Wording { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string ResponsibleRole { get; init; }

    /// <summary>The day from which the two months for a response run: the meeting's, or that on which the recommendation was published.</summary>
    public required DateOnly ClockFrom { get; init; }

    /// <summary>Made on an exempt item: its words are not for the public.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Keys of the catalogue.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>By day, on one day as they were noted; the first says that it was made.</summary>
    public required IReadOnlyList<RecommendationEvent> Events
    {
        get;
        init => field = [.. value.OrderBy(each => each.HappenedOn).ThenBy(each => each.Sequence)];
    }

    public DateOnly MadeOn => Events[0].HappenedOn;

    /// <exception cref="ScrutinyRefused">The events, in their order, break the rule.</exception>
    public RecommendationState State =>
        Events
            .Skip(1)
            .Aggregate(RecommendationState.Outstanding, (state, each) => RecommendationRule.Next(state, each.Kind));

    public bool IsOnList => RecommendationRule.IsOnList(State);

    public ResponseClock Clock => ResponseClock.Of(this);

    /// <summary>What was last said to have been done; null when nothing was said yet.</summary>
    public RecommendationEvent? ActionTaken =>
        Events.LastOrDefault(each =>
            each.Kind
                is RecommendationEventKind.Responded
                    or RecommendationEventKind.Updated
                    or RecommendationEventKind.Completed
                    or RecommendationEventKind.Rejected
        );

    /// <summary>
    /// As it stood in the papers of a meeting: without what that meeting decided and what happened later. Null when it had not been made yet.
    /// </summary>
    public Recommendation? Before(Meeting meeting)
    {
        var earlier = Events
            .TakeWhile(each => each.MeetingId != meeting.MeetingId && each.HappenedOn <= meeting.MeetsOn)
            .ToList();
        return earlier.Count == 0 ? null : this with { Events = earlier };
    }
}

/// <param name="Sequence">Counted in the recommendation, from 1.</param>
/// <param name="Wording">What was said; empty where the kind says it all.</param>
/// <param name="MeetingId">The meeting at which it happened; null between meetings.</param>
/// <param name="NotedAt">UTC.</param>
public sealed record RecommendationEvent(
    int Sequence,
    RecommendationEventKind Kind,
    DateOnly HappenedOn,
    string Wording,
    int? MeetingId,
    string NotedBy,
    DateTime NotedAt
);

/// <summary>What a person says when a recommendation is recorded.</summary>
public sealed record RecommendationToMake
{
    public required string AuthorityCode { get; init; }

    public required int MeetingId { get; init; }

    public int? Item { get; init; }

    public string? Title { get; init; }

    public string? Wording { get; init; }

    public string? ResponsibleRole { get; init; }

    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The day on which it was published to the executive; null for the day of the meeting.</summary>
    public DateOnly? PublishedOn { get; init; }
}
