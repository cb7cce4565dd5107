using Yardstick.Core.Checks;

namespace Yardstick.Core.Editions.Disclosure.Definitions;

/// <summary>What the checker knows of printed figures, as relations between counts.</summary>
internal static class PrintedCounts
{
    public static void AddTo(SameCounts names, IndicatorRelations printed)
    {
        foreach (var share in printed.Percentages)
        {
            names.Add(Count(share.Numerator), new QuantityName(share.Percentage, CountPart.Numerator));
            names.Add(Count(share.Denominator), new QuantityName(share.Percentage, CountPart.Denominator));
        }
    }

    public static IEnumerable<PartsOfTotal> Sums(IndicatorRelations printed) =>
        [
            .. printed.Sums.Select(sum => new PartsOfTotal(Count(sum.Total), [.. sum.Parts.Select(Count)])),
            .. printed.Shares.Select(shares => new PartsOfTotal(
                new QuantityName(shares.Parts[0], CountPart.Denominator),
                [.. shares.Parts.Select(Count)]
            )),
        ];

    public static IEnumerable<PartInWhole> Contained(IndicatorRelations printed) =>
        printed.Containments.SelectMany(whole =>
            whole.Parts.Select(part => new PartInWhole(Count(part), Count(whole.Whole)))
        );

    public static IEnumerable<StockFlow> Flows(IndicatorRelations printed) =>
        printed.Flows.Select(flow => new StockFlow(Count(flow.Stock), Count(flow.Started), Count(flow.Ceased)));

    private static QuantityName Count(string key) => new(key, CountPart.Numerator);
}
