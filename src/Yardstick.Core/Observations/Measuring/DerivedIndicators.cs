using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>
/// Indicators made from the sums of others: rates, sums since April or January, rolling rates, forecasts, differences, and counts of teams.
/// </summary>
/// <param name="population">Children aged 0-17 of the authority at a month end; null when unknown.</param>
/// <param name="above">The nodes at and above each node of the organisation tree.</param>
internal sealed class DerivedIndicators(Func<DateOnly, decimal?> population, ILookup<string, string> above)
{
    private const int FewestMonths = 3;

    /// <param name="sums">Sums of the inputs, the earlier months that the rule looks back on included.</param>
    /// <returns>The sums of the derived indicator for one month; empty when something that it needs is unknown, with the reason.</returns>
    public (IReadOnlyList<AreaSum> Sums, string? Reason) Of(
        Indicator indicator,
        Month month,
        ILookup<(string Indicator, Month Month), AreaSum> sums
    )
    {
        var rule = (IndicatorCalculation.Derived)indicator.Calculation;
        var input = rule.Inputs[0];
        return rule.Rule switch
        {
            "rate" => Rated(indicator, month, Total(sums, input, [month])),
            "rolling-rate" => Rated(indicator, month, Total(sums, input, Month.RunEnding(month, 12))),
            "year-to-date" when indicator.Unit == IndicatorUnit.Count => (
                Added(indicator, month, sums, input, Since(indicator, month)),
                null
            ),
            "year-to-date" => Rated(indicator, month, Total(sums, input, Since(indicator, month))),
            "forecast" => Forecast(indicator, month, sums, input),
            "complement" => (Difference(indicator, month, sums, rule), null),
            "teams-at-100" => (TeamsAt100(indicator, month, sums, input), null),
            _ => throw new InvalidOperationException($"{indicator.Key}: there is no rule '{rule.Rule}'."),
        };
    }

    private static IReadOnlyList<Month> Since(Indicator indicator, Month month)
    {
        var first =
            indicator.TimeBasis == TimeBasis.AccumulativeFromApril
                ? month.StartOfFinancialYear
                : new Month(month.Year, 1);
        return Month.RunEnding(month, month.MonthsSince(first) + 1);
    }

    /// <summary>A rate exists for the authority alone; its numerator is the count.</summary>
    private (IReadOnlyList<AreaSum>, string?) Rated(Indicator indicator, Month month, AreaSum? total)
    {
        if (total is null)
        {
            return ([], "the count that it is made from is not available");
        }

        return population(month.LastDay) is { } children and > 0
            ? ([total with { Indicator = indicator.Key, PeriodEnd = month.LastDay, Denominator = children }], null)
            : ([], $"no population aged 0-17 is known for {month.ToWords()}");
    }

    private static AreaSum? Total(ILookup<(string, Month), AreaSum> sums, string input, IReadOnlyList<Month> months)
    {
        var parts = months
            .Select(each => sums[(input, each)].FirstOrDefault(sum => sum.AreaLevel == "authority"))
            .ToList();
        return parts.Contains(null) ? null : parts[^1]! with { Numerator = parts.Sum(part => part!.Numerator) };
    }

    private static List<AreaSum> Added(
        Indicator indicator,
        Month month,
        ILookup<(string, Month), AreaSum> sums,
        string input,
        IReadOnlyList<Month> months
    ) =>
        [
            .. months
                .SelectMany(each => sums[(input, each)])
                .GroupBy(sum => (sum.AreaLevel, sum.AreaId))
                .Select(area => new AreaSum(
                    indicator.Key,
                    month.LastDay,
                    area.Key.AreaLevel,
                    area.Key.AreaId,
                    area.Sum(sum => sum.Numerator),
                    0
                )),
        ];

    /// <summary>Sum since January + mean of the months so far * months left; refused before the third month.</summary>
    private static (IReadOnlyList<AreaSum>, string?) Forecast(
        Indicator indicator,
        Month month,
        ILookup<(string, Month), AreaSum> sums,
        string input
    ) =>
        month.Number < FewestMonths
            ? ([], "a forecast needs three months of the year")
            : (
                [
                    .. Added(indicator, month, sums, input, Since(indicator, month))
                        .Select(sum =>
                            sum with
                            {
                                Numerator = Finish.Round(
                                    sum.Numerator + (sum.Numerator / month.Number * (12 - month.Number))
                                ),
                            }
                        ),
                ],
                null
            );

    private static List<AreaSum> Difference(
        Indicator indicator,
        Month month,
        ILookup<(string, Month), AreaSum> sums,
        IndicatorCalculation.Derived rule
    )
    {
        var taken = sums[(rule.Inputs[1], month)]
            .ToDictionary(sum => (sum.AreaLevel, sum.AreaId), sum => sum.Numerator);
        return
        [
            .. sums[(rule.Inputs[0], month)]
                .Select(sum =>
                    sum with
                    {
                        Indicator = indicator.Key,
                        Numerator = sum.Numerator - taken.GetValueOrDefault((sum.AreaLevel, sum.AreaId)),
                    }
                ),
        ];
    }

    /// <summary>Teams with a denominator whose every child counts, summed up the tree; exact, before any rounding.</summary>
    private List<AreaSum> TeamsAt100(
        Indicator indicator,
        Month month,
        ILookup<(string, Month), AreaSum> sums,
        string input
    )
    {
        var all = sums[(input, month)].ToList();
        var full = all.Where(sum => sum.AreaLevel == "team" && sum.Denominator >= 1 && sum.Numerator == sum.Denominator)
            .Select(sum => sum.AreaId)
            .ToList();
        return
        [
            .. all.Select(sum =>
                sum with
                {
                    Indicator = indicator.Key,
                    Numerator = sum.AreaLevel switch
                    {
                        "authority" => full.Count,
                        "unallocated" => 0,
                        _ => full.Count(team => above[team].Contains(sum.AreaId)),
                    },
                    Denominator = 0,
                }
            ),
        ];
    }
}
