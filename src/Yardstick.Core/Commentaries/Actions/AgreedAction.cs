namespace Yardstick.Core.Commentaries.Actions;

/// <summary>Something that was promised: an action or an analysis, by a role, until a day. It comes back each month until it is closed.</summary>
public sealed record AgreedAction
{
    public required string AuthorityCode { get; init; }

    public required string Id { get; init; }

    public required ActionKind Kind { get; init; }

    public required string Wording { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>Key of the catalogue; null when it is about none.</summary>
    public string? Indicator { get; init; }

    /// <summary>Id of a node of the organisation tree; null for the whole authority.</summary>
    public string? AreaId { get; init; }

    /// <summary>The day last promised.</summary>
    public required DateOnly DueOn { get; init; }

    public required ActionStanding Standing { get; init; }

    /// <summary>Where it was agreed: <c>commentary, July 2023</c>, <c>assurance clinic, 4 August 2023</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; init; }

    public string? ClosedBy { get; init; }

    /// <summary>What was done, or why it was cancelled.</summary>
    public string? ClosingNote { get; init; }

    public bool IsOpen => Standing == ActionStanding.Open;

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Months over which it was carried: 0 in the month in which it was opened.</summary>
    public int MonthsCarried(DateOnly today) =>
        Math.Max(0, Periods.Month.Of(today).MonthsSince(Periods.Month.Of(DateOnly.FromDateTime(OpenedAt))));
}

public enum ActionKind
{
    Action,

    /// <summary>An explanation promised for a later commentary.</summary>
    Analysis,
}

public enum ActionStanding
{
    Open,
    Done,
    Cancelled,
}

/// <summary>What was said of an action on a day, and the day promised then.</summary>
/// <param name="WrittenAt">UTC.</param>
public sealed record ActionUpdate(
    string ActionId,
    int Number,
    string Wording,
    DateOnly DueOn,
    DateTime WrittenAt,
    string WrittenBy
);

/// <summary>What a person says when an action is agreed.</summary>
public sealed record ActionToAgree
{
    public required string AuthorityCode { get; init; }

    public ActionKind Kind { get; init; }

    public required string? Wording { get; init; }

    public required string? OwnerRole { get; init; }

    public string? Indicator { get; init; }

    public string? AreaId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string? Origin { get; init; }
}
