using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>What an indicator is made from.</summary>
internal sealed class IndicatorInputs(IReadOnlyList<MeasurableIndicator> catalogue)
{
    /// <summary>The indicators with SQL that an indicator is made from; itself when it has SQL.</summary>
    public IEnumerable<MeasurableIndicator> Of(MeasurableIndicator indicator) =>
        indicator.Indicator.Calculation is IndicatorCalculation.Derived derived
            ? derived.Inputs.SelectMany(key => Of(catalogue.First(each => each.Key == key)))
            : [indicator];

    /// <summary>Whether its rule of derivation looks back on months before.</summary>
    public static bool LooksBack(MeasurableIndicator indicator) =>
        indicator.Indicator.Calculation
            is IndicatorCalculation.Derived { Rule: "rolling-rate" or "year-to-date" or "forecast" };
}
