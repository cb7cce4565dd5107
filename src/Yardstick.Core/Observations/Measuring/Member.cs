namespace Yardstick.Core.Observations.Measuring;

/// <summary>A child or record in the population of an indicator, and why it passed or failed.</summary>
public sealed record Member
{
    public required string Indicator { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public string? PersonId { get; init; }

    public required string RecordId { get; init; }

    public decimal Numerator { get; init; }

    /// <summary>Null for counts.</summary>
    public decimal? Denominator { get; init; }

    public string? AreaId { get; init; }

    public DateOnly? ClockStart { get; init; }

    public DateOnly? LastEvent { get; init; }

    public DateOnly? DueDate { get; init; }

    public int? DaysOver { get; init; }

    public required string Reason { get; init; }
}
