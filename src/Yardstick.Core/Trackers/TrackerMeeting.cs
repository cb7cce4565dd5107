using Yardstick.Core.Periods;

namespace Yardstick.Core.Trackers;

/// <summary>A meeting of the panel of a tracker.</summary>
public sealed record TrackerMeeting
{
    /// <summary>Unique in the store.</summary>
    public required long Number { get; init; }

    /// <summary>Key of the tracker.</summary>
    public required string Tracker { get; init; }

    /// <summary>End of the frozen month whose children it looked at.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The node whose children alone it looked at; null for the whole authority.</summary>
    public string? AreaId { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>Roles, never names.</summary>
    public required string RolesPresent { get; init; }

    public required string BegunBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime BegunAt { get; init; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; init; }

    public Month Month => Month.Of(PeriodEnd);

    public bool IsClosed => ClosedAt is not null;
}

/// <summary>A meeting that somebody wants to begin.</summary>
public sealed record MeetingToBegin
{
    public required string Tracker { get; init; }

    public required Month Month { get; init; }

    public string? AreaId { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string? RolesPresent { get; init; }
}

/// <summary>What a meeting has to do with one child, in its newest version.</summary>
public sealed record TrackerItem
{
    /// <summary>Number of the meeting.</summary>
    public required long Meeting { get; init; }

    /// <summary>1, 2, 3 … in the meeting: the child's place in addresses, which name no child.</summary>
    public required int Place { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The team that answered for the child in the month; null where none did.</summary>
    public string? AreaId { get; init; }

    /// <summary>End of the month since which the child has been on the tracker.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Indicators of the reasons, one a line; empty for a child who has left.</summary>
    public required string Reasons { get; init; }

    /// <summary>Key of the decision; null while nothing is decided.</summary>
    public string? Decision { get; init; }

    /// <summary>What was decided, in words.</summary>
    public string? Wording { get; init; }

    /// <summary>The role that carries it out.</summary>
    public string? DecidedRole { get; init; }

    public DateOnly? NextReview { get; init; }

    /// <summary>Key of the exit reason of a child who has left.</summary>
    public string? ExitReason { get; init; }

    /// <summary>Why it was changed after the meeting was closed.</summary>
    public string? Correction { get; init; }

    public bool HasLeft => Reasons.Length == 0;

    public bool IsDecided => Decision is not null || ExitReason is not null;
}

/// <summary>What a panel decides of a child.</summary>
public sealed record ItemDecision
{
    public string? Decision { get; init; }

    public string? Wording { get; init; }

    public string? Role { get; init; }

    public DateOnly? NextReview { get; init; }

    public string? ExitReason { get; init; }

    /// <summary>Why a closed meeting is corrected.</summary>
    public string? Correction { get; init; }
}
