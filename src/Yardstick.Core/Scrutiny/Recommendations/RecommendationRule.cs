namespace Yardstick.Core.Scrutiny.Recommendations;

/// <summary>How a recommendation stands.</summary>
public enum RecommendationState
{
    /// <summary>Asked for, and not yet done.</summary>
    Outstanding,

    /// <summary>The service says that it is done; the panel has not said yet whether it agrees.</summary>
    Completed,

    /// <summary>The panel did not agree that it is done.</summary>
    NotAccepted,

    /// <summary>The executive will not do it; the panel has not been told yet.</summary>
    Rejected,

    /// <summary>The panel agreed that it is done.</summary>
    Accepted,

    /// <summary>The panel was told that it will not be done.</summary>
    RejectedAndReported,
}

/// <summary>What happens to a recommendation.</summary>
public enum RecommendationEventKind
{
    Made,

    /// <summary>The executive said what it will do.</summary>
    Responded,

    /// <summary>Something was done, or said about it.</summary>
    Updated,

    /// <summary>The service marked it as done.</summary>
    Completed,
    Rejected,

    /// <summary>It stood in the monitoring report of a meeting that was held.</summary>
    Reported,

    /// <summary>The panel confirmed at a meeting that it is done.</summary>
    Accepted,

    /// <summary>The panel decided at a meeting that it is not done.</summary>
    NotAccepted,
}

/// <summary>
/// The rule of the published monitoring item, as a table. What is marked completed leaves the list when the panel confirms it; what is outstanding
/// or not confirmed stays and goes back to the next meeting until the panel confirms it; what was rejected leaves only by being reported to the panel.
/// Nothing else ends a recommendation, time least of all.
/// </summary>
public static class RecommendationRule
{
    private static readonly Dictionary<(RecommendationState, RecommendationEventKind), RecommendationState> Moves =
        new()
        {
            [(RecommendationState.Outstanding, RecommendationEventKind.Responded)] = RecommendationState.Outstanding,
            [(RecommendationState.Outstanding, RecommendationEventKind.Updated)] = RecommendationState.Outstanding,
            [(RecommendationState.Outstanding, RecommendationEventKind.Reported)] = RecommendationState.Outstanding,
            [(RecommendationState.Outstanding, RecommendationEventKind.Completed)] = RecommendationState.Completed,
            [(RecommendationState.Outstanding, RecommendationEventKind.Rejected)] = RecommendationState.Rejected,
            [(RecommendationState.Completed, RecommendationEventKind.Updated)] = RecommendationState.Completed,
            [(RecommendationState.Completed, RecommendationEventKind.Reported)] = RecommendationState.Completed,
            [(RecommendationState.Completed, RecommendationEventKind.Accepted)] = RecommendationState.Accepted,
            [(RecommendationState.Completed, RecommendationEventKind.NotAccepted)] = RecommendationState.NotAccepted,
            [(RecommendationState.NotAccepted, RecommendationEventKind.Responded)] = RecommendationState.NotAccepted,
            [(RecommendationState.NotAccepted, RecommendationEventKind.Updated)] = RecommendationState.NotAccepted,
            [(RecommendationState.NotAccepted, RecommendationEventKind.Reported)] = RecommendationState.NotAccepted,
            [(RecommendationState.NotAccepted, RecommendationEventKind.Completed)] = RecommendationState.Completed,
            [(RecommendationState.NotAccepted, RecommendationEventKind.Rejected)] = RecommendationState.Rejected,
            [(RecommendationState.Rejected, RecommendationEventKind.Updated)] = RecommendationState.Rejected,
            [(RecommendationState.Rejected, RecommendationEventKind.Reported)] =
                RecommendationState.RejectedAndReported,

            // What is off the list stays off it, but its history may still be told.
            [(RecommendationState.Accepted, RecommendationEventKind.Updated)] = RecommendationState.Accepted,
            [(RecommendationState.RejectedAndReported, RecommendationEventKind.Updated)] =
                RecommendationState.RejectedAndReported,
        };

    /// <summary>What can happen next.</summary>
    public static IReadOnlyList<RecommendationEventKind> PossibleIn(RecommendationState state) =>
        [.. Moves.Keys.Where(move => move.Item1 == state).Select(move => move.Item2)];

    /// <exception cref="ScrutinyRefused">The published rule does not let this happen in that state.</exception>
    public static RecommendationState Next(RecommendationState state, RecommendationEventKind kind) =>
        Moves.TryGetValue((state, kind), out var next) ? next : throw new ScrutinyRefused(WhyNot(state, kind));

    /// <summary>On the list that is reported to each meeting.</summary>
    public static bool IsOnList(RecommendationState state) =>
        state is not (RecommendationState.Accepted or RecommendationState.RejectedAndReported);

    private static string WhyNot(RecommendationState state, RecommendationEventKind kind) =>
        (state, kind) switch
        {
            (RecommendationState.Accepted, _) =>
                "The panel has accepted it as completed, so it is off the list: make a new recommendation.",
            (RecommendationState.RejectedAndReported, _) =>
                "It was rejected and reported to the panel, so it is off the list: make a new recommendation.",
            (RecommendationState.Rejected, RecommendationEventKind.Accepted or RecommendationEventKind.NotAccepted) =>
                "It was rejected: it leaves the list when it has been reported to a meeting.",
            (_, RecommendationEventKind.Accepted or RecommendationEventKind.NotAccepted) =>
                "The panel can accept only what is marked as completed: mark it as completed first.",
            (RecommendationState.Completed, RecommendationEventKind.Completed) =>
                "It is marked as completed already: the panel decides next.",
            (RecommendationState.Completed, _) => "It is marked as completed: let the panel decide, or add an update.",
            (RecommendationState.Rejected, _) => "It was rejected: report it to a meeting, or add an update.",
            _ => "A recommendation is made only once: add an update.",
        };
}
