namespace Yardstick.Core.Observations.Measuring.Breakdowns;

/// <summary>Numerator and denominator of one category of an indicator in an area and month, as the database rolled them up.</summary>
internal sealed record CategorySum(
    DateOnly PeriodEnd,
    string AreaLevel,
    string AreaId,
    string Breakdown,
    string Category,
    decimal Numerator,
    decimal Denominator
);
