using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations;

/// <summary>What a year's count comes to when the rest of the year runs like its months so far.</summary>
public sealed record YearEndProjection
{
    private const int FewestMonths = 3;

    /// <summary>Sum to date + mean of the months to date * months remaining, unrounded; or why there is none.</summary>
    public required Figure Figure { get; init; }

    public required decimal SumToDate { get; init; }

    /// <summary>The months that went in, to be printed beside the figure.</summary>
    public required IReadOnlyList<Month> MonthsUsed { get; init; }

    /// <summary>
    /// Projects the year of twelve months that begins with <paramref name="yearStart"/> from its months up to
    /// <paramref name="month"/>. Refused when one of them is missing, and before the third month.
    /// </summary>
    /// <param name="counts">Monthly counts; two equal months are two months.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the year.</exception>
    public static YearEndProjection From(Month yearStart, Month month, IReadOnlyDictionary<Month, decimal> counts)
    {
        var elapsed = month.MonthsSince(yearStart) + 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, 1, nameof(month));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elapsed, 12, nameof(month));

        var months = Month.RunEnding(month, elapsed);
        var used = months.Where(counts.ContainsKey).ToList();
        var sum = used.Sum(each => counts[each]);
        return new YearEndProjection
        {
            Figure = Figure(months, used, sum),
            SumToDate = sum,
            MonthsUsed = used,
        };

        static Figure Figure(IReadOnlyList<Month> months, IReadOnlyList<Month> used, decimal sum)
        {
            if (used.Count < months.Count)
            {
                return new Figure.NotAvailable(
                    $"no projection: {MonthsInWords.List([.. months.Except(used)])} missing from the year to date"
                );
            }

            return months.Count < FewestMonths
                ? new Figure.NotAvailable("no projection before the third month of the year")
                : new Figure.Known(sum + (sum * (12 - months.Count) / months.Count));
        }
    }
}
