using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>
/// The periods of figures that are not made month by month: quarters, and years that are counted up from April or January. Their changes and
/// trends run from one period of their own to the next, and a month between two quarters is not missing.
/// </summary>
public static class OwnPeriod
{
    private const int MonthsOfQuarter = 3;

    /// <summary>
    /// The month whose figure a month's is compared with; null for the first month of a count that has just begun again, which has none before
    /// it.
    /// </summary>
    public static Month? Before(Month month, TimeBasis? basis) =>
        basis switch
        {
            TimeBasis.Quarterly => month.AddMonths(-MonthsOfQuarter),
            TimeBasis.AccumulativeFromApril when month == month.StartOfFinancialYear => null,
            TimeBasis.AccumulativeFromJanuary when month.Number == 1 => null,
            _ => month.Previous,
        };

    /// <summary>The months of the twelve up to and including this one in which a period ends, oldest first.</summary>
    public static IReadOnlyList<Month> OfTwelveMonths(Month month, TimeBasis? basis) =>
        [
            .. Month
                .RunEnding(month, 12)
                .Where(each => basis is not TimeBasis.Quarterly || month.MonthsSince(each) % MonthsOfQuarter == 0),
        ];

    /// <summary>Whether a month lies between two quarters, so that no figure of it is to be expected.</summary>
    public static bool IsBetween(Month month, TimeBasis? basis) =>
        basis is TimeBasis.Quarterly && month.Number % MonthsOfQuarter != 0;

    /// <summary>Why a month between two quarters has no figure.</summary>
    public const string WhyBetween = "it is counted by quarters, and none ends in this month";
}
