namespace Yardstick.Core.Clinics;

/// <summary>What was said about a figure that stays below the minimum.</summary>
public sealed record Conversation
{
    public required string ConversationId { get; init; }

    public required string AuthorityCode { get; init; }

    public required string AreaId { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The month whose clinic it was held in.</summary>
    public required DateOnly MonthEnd { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>With whom: a role, never a name.</summary>
    public required string WithRole { get; init; }

    public required string Said { get; init; }

    public required string NotedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime NotedAt { get; init; }
}

/// <summary>What an area is to do about it, step by step.</summary>
public sealed record Plan
{
    public required string PlanId { get; init; }

    /// <summary>The conversation that led to it.</summary>
    public required string ConversationId { get; init; }

    public required string AuthorityCode { get; init; }

    public required string AreaId { get; init; }

    public required string Indicator { get; init; }

    /// <summary>What is to be reached.</summary>
    public required string Aim { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>9999-12-31 while it is open.</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>What came of it; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>In order.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init; } = [];

    public bool IsOpen => Outcome is null;
}

public sealed record PlanStep
{
    /// <summary>From 1.</summary>
    public required int StepNumber { get; init; }

    public required string What { get; init; }

    /// <summary>Who does it: a role, never a name.</summary>
    public required string ByRole { get; init; }

    public required DateOnly DueOn { get; init; }

    public PlanStepState State { get; init; }
}

public enum PlanStepState
{
    ToDo,
    Doing,
    Done,
    Dropped,
}
