namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>The children of one area under one category of service on a day, each child once in the service.</summary>
/// <param name="Place">1 for the category that comes before all others.</param>
public sealed record DistributionRow(
    DateOnly PeriodEnd,
    string AreaLevel,
    string AreaId,
    int Place,
    string Category,
    long Children
);
