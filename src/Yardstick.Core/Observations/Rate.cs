using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations;

/// <summary>
/// Rates per 10,000 children: count * 10,000 / population aged 0-17 of the edition in force. A rate over several months is known
/// only when each of its months is.
/// </summary>
public static class Rate
{
    private const decimal Children = 10_000;
    private const int Places = 10;

    /// <exception cref="ArgumentOutOfRangeException">The population is not above 0.</exception>
    public static decimal Per10000(decimal count, decimal population)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        return decimal.Round(count * Children / population, Places, MidpointRounding.AwayFromZero);
    }

    /// <summary>The count that a rate stands for: the inverse of <see cref="Per10000"/>.</summary>
    public static decimal CountBehind(decimal rate, decimal population) => rate * population / Children;

    /// <summary>Sum of the counts from 1 April to the month end over the population; it starts again each April.</summary>
    public static Figure Accumulative(Month month, IReadOnlyDictionary<Month, decimal> counts, decimal population) =>
        Over(Month.RunEnding(month, month.MonthsSince(month.StartOfFinancialYear) + 1), counts, population);

    /// <summary>Sum of twelve whole months over the population.</summary>
    public static Figure Rolling(Month month, IReadOnlyDictionary<Month, decimal> counts, decimal population) =>
        Over(Month.RunEnding(month, 12), counts, population);

    private static Figure Over(
        IReadOnlyList<Month> months,
        IReadOnlyDictionary<Month, decimal> counts,
        decimal population
    )
    {
        var missing = months.Where(month => !counts.ContainsKey(month)).ToList();
        if (missing.Count > 0)
        {
            return new Figure.NotAvailable($"no count for {MonthsInWords.List(missing)}");
        }

        var sum = months.Sum(month => counts[month]);
        return new Figure.Known(Per10000(sum, population), sum, population);
    }
}
