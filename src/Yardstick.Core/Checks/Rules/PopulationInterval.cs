using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>The populations with which a printed count gives a printed rate per 10,000 once displayed.</summary>
internal sealed record PopulationInterval(
    PublishedValue Rate,
    decimal Count,
    Quote CountQuote,
    decimal Lowest,
    decimal Highest
)
{
    public bool Allows(decimal population) => Lowest <= population && population <= Highest;

    /// <summary>Null for a rate of nothing, which any population gives.</summary>
    public static PopulationInterval? Of(PublishedValue rate, decimal count, Quote countQuote, DisplayRounding rounding)
    {
        var (low, high) = DisplayedNumber.Range(rate.Number(), DisplayedNumber.Decimals(rate.Printed), rounding);
        return count > 0 && low > 0
            ? new PopulationInterval(rate, count, countQuote, count * 10_000 / high, count * 10_000 / low)
            : null;
    }

    /// <summary>
    /// The population that most of the months allow: the middle of the stretch where most intervals overlap, and the intervals that agree.
    /// </summary>
    public static (decimal Population, IReadOnlyList<PopulationInterval> Agreeing) Consensus(
        IReadOnlyList<PopulationInterval> intervals
    )
    {
        var best = intervals
            .Select(interval => intervals.Where(other => other.Allows(interval.Lowest)).ToList())
            .MaxBy(agreeing => agreeing.Count)!;
        return ((best.Max(interval => interval.Lowest) + best.Min(interval => interval.Highest)) / 2, best);
    }
}
