namespace Yardstick.Core.Observations.Measuring;

/// <summary>Numerator and denominator of one indicator, month and area, as the database rolled them up.</summary>
internal sealed record AreaSum(
    string Indicator,
    DateOnly PeriodEnd,
    string AreaLevel,
    string AreaId,
    decimal Numerator,
    decimal Denominator
);
