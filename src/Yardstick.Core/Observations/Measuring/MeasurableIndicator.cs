using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>An indicator of the catalogue with the text of its SQL; null for one that is derived or not available.</summary>
public sealed record MeasurableIndicator(Indicator Indicator, IReadOnlyList<string> RequiredTables, string? Sql)
{
    public string Key => Indicator.Key;
}
