namespace Yardstick.Core.Plans;

/// <summary>A plan of the service with a dated life: what it wants to reach, in strands. Its newest version.</summary>
public sealed record Plan
{
    public required string AuthorityCode { get; init; }

    /// <summary>Counted in the authority, from 1.</summary>
    public required int PlanId { get; init; }

    public required int Version { get; init; }

    public required PlanKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>What it wants to reach, in a sentence or two.</summary>
    public required string Aim { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>What came of it; null while it runs.</summary>
    public string? Outcome { get; init; }

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<PlanStrand> Strands { get; init; } = [];

    public bool IsRunning => EndedOn is null;

    public bool IsOverdue(DateOnly today) => IsRunning && EndsOn < today;
}

public enum PlanKind
{
    Improvement,
    InspectionResponse,
}

/// <summary>A part of a plan that one role leads.</summary>
public sealed record PlanStrand
{
    public required int PlanId { get; init; }

    /// <summary>Counted in the plan, from 1.</summary>
    public required int StrandId { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public required string LeadRole { get; init; }
}

/// <summary>What a person says of a plan that is begun or changed.</summary>
public sealed record PlanToKeep
{
    public required PlanKind Kind { get; init; }

    public required string? Title { get; init; }

    public required string? Aim { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required DateOnly EndsOn { get; init; }
}
