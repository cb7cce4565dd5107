using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Snapshots;

/// <summary>A frozen month of an authority: who froze it when, and what its figures were made from.</summary>
public sealed record Snapshot
{
    public required string AuthorityCode { get; init; }

    /// <summary>The month end.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime FrozenAt { get; init; }

    public required string FrozenBy { get; init; }

    public required string ExtractId { get; init; }

    /// <summary>The day on which the extract was cut.</summary>
    public required DateOnly ExtractDate { get; init; }

    /// <summary>SHA-256 over the tables of the extract.</summary>
    public required string ExtractHash { get; init; }

    /// <summary>Name of the archived copy of the extract; null when none was kept, and the month cannot be rebuilt.</summary>
    public string? ArchiveHash { get; init; }

    /// <summary>SHA-256 over the definitions and the reference data.</summary>
    public required string DefinitionsHash { get; init; }

    /// <summary>SHA-256 over the bytes of <c>observations.csv</c> of this month.</summary>
    public required string ObservationsHash { get; init; }

    /// <summary>How many rows.</summary>
    public required long Observations { get; init; }

    /// <summary>How many rows.</summary>
    public required long Members { get; init; }

    public Month Month => Month.Of(PeriodEnd);
}

/// <summary>A figure as it was frozen.</summary>
/// <param name="Version">Number of the indicator's version that held in the month.</param>
public sealed record FrozenObservation(Observation Observation, int Version);

/// <summary>A node of the organisation tree as it was when the month was frozen.</summary>
public sealed record FrozenArea
{
    public required DateOnly PeriodEnd { get; init; }

    public required string AreaId { get; init; }

    /// <summary><c>authority</c>, <c>service</c>, <c>locality</c> or <c>team</c>.</summary>
    public required string AreaLevel { get; init; }

    public string? AreaName { get; init; }

    /// <summary>Null for the root.</summary>
    public string? ParentId { get; init; }
}

/// <summary>Two frozen months of an indicator that do not continue each other, because its definition changed between them.</summary>
/// <param name="Month">The first month of the new version.</param>
public sealed record SeriesBreak(string Indicator, Month Month, int VersionBefore, int Version);
