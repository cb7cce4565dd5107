using Yardstick.Core.Indicators;

namespace Yardstick.Core.Supplied;

/// <summary>The indicators whose figures may be supplied by hand.</summary>
public static class SuppliedIndicators
{
    /// <summary>In the order of the catalogue.</summary>
    public static IReadOnlyList<Indicator> Of(IndicatorCatalogue catalogue) =>
        [.. catalogue.All.Where(indicator => indicator.SuppliedBy is not null)];
}
