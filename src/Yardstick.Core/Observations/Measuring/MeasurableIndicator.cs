using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>An indicator of the catalogue with the text of its SQL; null for one that is derived or not available.</summary>
public sealed record MeasurableIndicator(Indicator Indicator, string? Sql)
{
    public string Key => Indicator.Key;

    public IReadOnlyList<string> RequiredTables => Indicator.RequiredTables;

    /// <param name="definitions">The <c>definitions</c> folder that the catalogue was loaded from.</param>
    public static IReadOnlyList<MeasurableIndicator> All(IndicatorCatalogue catalogue, string definitions) =>
        [.. catalogue.Entries.Select(entry => new MeasurableIndicator(entry.Indicator, entry.SqlText(definitions)))];
}
