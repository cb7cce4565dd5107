using Yardstick.Core.Periods;

namespace Yardstick.Core.Trackers;

/// <summary>A tracker in one month for an area: its counts, and a row a child.</summary>
public sealed record TrackerMonth
{
    public required TrackerDefinition Tracker { get; init; }

    public required Month Month { get; init; }

    /// <summary>Decisions of meetings until this day are known, and reviews before it are overdue.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>In the order of the definition.</summary>
    public required IReadOnlyList<ReasonCount> Reasons { get; init; }

    public required IReadOnlyList<TrackerRow> Rows { get; init; }

    /// <summary>Children behind at least one reason, each once.</summary>
    public int Children => Rows.Count(row => !row.HasLeft);

    /// <summary>Children who have left and whose exit reason is not recorded.</summary>
    public int ToBeExited => Rows.Count(row => row.HasLeft && row.Exit is null);

    public int ReviewsOverdue => Rows.Count(row => row.IsOverdue);

    /// <summary>Children on it about whom nothing was decided since they entered.</summary>
    public int Undecided => Rows.Count(row => !row.HasLeft && row.Decided is null);
}

/// <summary>What a reason counts: the figure of its indicator, or for those who fail the test the rest of its denominator.</summary>
/// <param name="Count">Null where there is none.</param>
/// <param name="Before">In the month before; null where there is none.</param>
/// <param name="WhyNone">Why there is no count, in words; null where there is one.</param>
public sealed record ReasonCount(EntryReason Reason, decimal? Count, decimal? Before, string? WhyNone);

/// <summary>One child of a tracker.</summary>
public sealed record TrackerRow
{
    public required string PersonId { get; init; }

    /// <summary>The team that answers for the child, in the last month on the tracker for one who has left.</summary>
    public string? AreaId { get; init; }

    /// <summary>In the order of the definition; for a child who has left, those of the last month.</summary>
    public required IReadOnlyList<EntryReason> Reasons { get; init; }

    public required Month Since { get; init; }

    public required bool HasLeft { get; init; }

    /// <summary>The latest decision since the child entered; null where there is none.</summary>
    public TrackerItem? Decided { get; init; }

    /// <summary>Its words; null where there is none.</summary>
    public string? Decision { get; init; }

    /// <summary>The day of the meeting that decided; null where none did.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Words of the exit reason; null while none is recorded.</summary>
    public string? Exit { get; init; }

    /// <summary>The next review was to be held before the day, and no meeting has looked at the child since.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Where the child stands, in words.</summary>
    public string Standing =>
        !HasLeft ? "on the tracker"
        : Exit is { } exit ? $"left: {exit}"
        : "left: exit reason to be recorded";
}
