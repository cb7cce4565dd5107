using Yardstick.Core.Trackers;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The trackers of an edition's month, for the restricted version: counts alone, and no child.</summary>
public sealed record PrintedTrackers(IReadOnlyList<PrintedTracker> Trackers);

/// <summary>One tracker as at the last day of the month.</summary>
public sealed record PrintedTracker
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<PrintedReason> Reasons { get; init; }

    /// <summary>Behind at least one reason, each once.</summary>
    public required int Children { get; init; }

    /// <summary>Have left, and the panel has not said why.</summary>
    public required int ToBeExited { get; init; }

    public required int ReviewsOverdue { get; init; }

    /// <summary>Held in the month.</summary>
    public required int Meetings { get; init; }

    /// <summary>Made in these meetings.</summary>
    public required IReadOnlyList<PrintedDecision> Decisions { get; init; }

    /// <summary>Recorded in these meetings.</summary>
    public required IReadOnlyList<PrintedDecision> Exits { get; init; }
}

/// <param name="Indicator">Key of the figure that it is.</param>
/// <param name="Count">Null where there is none.</param>
/// <param name="Before">In the month before; null where there is none.</param>
/// <param name="WhyNone">Null where there is a count.</param>
public sealed record PrintedReason(string Words, string Indicator, decimal? Count, decimal? Before, string? WhyNone)
{
    public static PrintedReason Of(ReasonCount count) =>
        new(count.Reason.Words, count.Reason.Indicator, count.Count, count.Before, count.WhyNone);
}

public sealed record PrintedDecision(string Words, int Count);
