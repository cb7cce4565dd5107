namespace Yardstick.Tests.Observations.Journeys;

/// <summary>A row of an indicator with the authority that it belongs to.</summary>
internal sealed record JourneyMember
{
    public required string AuthorityCode { get; init; }

    public required string Indicator { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public decimal Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? AreaId { get; init; }

    public required string Reason { get; init; }
}
