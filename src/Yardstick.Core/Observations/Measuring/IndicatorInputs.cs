using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>What an indicator is made from, and whether an extract brings it.</summary>
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

    /// <summary>Why an indicator cannot be measured from the delivered tables; null when it can.</summary>
    public string? Missing(MeasurableIndicator indicator, IReadOnlySet<string> delivered)
    {
        if (indicator.Indicator.Calculation is IndicatorCalculation.NotAvailable not)
        {
            return not.Reason;
        }

        var absent = Of(indicator)
            .Append(indicator)
            .SelectMany(each => each.RequiredTables)
            .Distinct()
            .Where(table => !delivered.Contains(table))
            .ToList();
        return absent.Count == 0 ? null : $"the extract lacks {string.Join(" and ", absent)}";
    }
}
