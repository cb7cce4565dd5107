namespace Yardstick.Core.Observations;

/// <summary>One indicator, month and area: a row of <c>observations.csv</c>.</summary>
public sealed record Observation
{
    public required string AuthorityCode { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The month end.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary><c>authority</c>, <c>service</c>, <c>locality</c>, <c>team</c> or <c>unallocated</c>.</summary>
    public required string AreaLevel { get; init; }

    /// <summary>Id of the node of the organisation tree; <c>-</c> where no team can be named.</summary>
    public required string AreaId { get; init; }

    /// <summary>Key of the breakdown of a category's row; <c>all</c> for the total.</summary>
    public string Breakdown { get; init; } = "all";

    /// <summary>The category in words; <c>all</c> for the total.</summary>
    public string Category { get; init; } = "all";

    /// <summary>The count itself for counts; empty when the figure is not available.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Empty for counts; the population for rates.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Unrounded to ten places; percentages in per cent. Empty unless <see cref="Status"/> is ok.</summary>
    public decimal? Value { get; init; }

    public required ObservationStatus Status { get; init; }

    /// <summary>Why there is no value; for people, not part of the file.</summary>
    public string? Reason { get; init; }

    /// <summary>Who supplied it by hand, and from where; null for what case records give. Not part of the file.</summary>
    public string? SuppliedBy { get; init; }
}

public enum ObservationStatus
{
    Ok,

    /// <summary>The denominator is 0.</summary>
    NoCases,

    /// <summary>A table is missing, or the month ends after the extract was cut.</summary>
    NotAvailable,

    /// <summary>The clock cannot have run out yet at the extract date.</summary>
    TooRecent,
}
