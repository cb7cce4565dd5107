using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Definitions;

/// <summary>What the catalogue says of counts by deriving one figure from others.</summary>
internal static class DerivedCounts
{
    /// <summary>The count of a rate of one month is the count that it is derived from.</summary>
    public static void AddTo(SameCounts names, IndicatorCatalogue catalogue)
    {
        foreach (var (indicator, derived) in All(catalogue).Where(each => each.Rule.Rule == "rate"))
        {
            names.Add(Count(derived.Inputs[0]), Count(indicator.Key));
        }
    }

    /// <summary>Sums since April or January, and of twelve months.</summary>
    public static IReadOnlyList<MonthsTogether> Months(IndicatorCatalogue catalogue) =>
        [
            .. All(catalogue)
                .Where(each => each.Rule.Rule is "year-to-date" or "rolling-rate" or "forecast")
                .Select(each => new MonthsTogether(
                    Count(each.Indicator.Key),
                    Count(each.Rule.Inputs[0]),
                    each.Indicator.TimeBasis switch
                    {
                        TimeBasis.RollingTwelveMonths => MonthSpan.TwelveMonths,
                        TimeBasis.AccumulativeFromApril => MonthSpan.FromApril,
                        _ => MonthSpan.FromJanuary,
                    }
                )),
        ];

    /// <summary>Differences: the first input less the second.</summary>
    public static IReadOnlyList<PartsOfTotal> Differences(IndicatorCatalogue catalogue) =>
        [
            .. All(catalogue)
                .Where(each => each.Rule.Rule == "complement")
                .Select(each => new PartsOfTotal(
                    Count(each.Rule.Inputs[0]),
                    [Count(each.Rule.Inputs[1]), Count(each.Indicator.Key)]
                )),
        ];

    private static IEnumerable<(Indicator Indicator, IndicatorCalculation.Derived Rule)> All(
        IndicatorCatalogue catalogue
    ) =>
        from indicator in catalogue.All
        let derived = indicator.Calculation as IndicatorCalculation.Derived
        where derived is not null
        select (indicator, derived);

    private static QuantityName Count(string key) => new(key, CountPart.Numerator);
}
