using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>The rows of one indicator and month: its sums by area, divided, or the one row that says why there are none.</summary>
internal static class ObservedRows
{
    /// <param name="missing">Why the extract cannot feed it; null when it can.</param>
    /// <param name="end">The month end, or the day that is measured.</param>
    public static IEnumerable<Observation> Of(
        MeasuredExtract extract,
        Indicator indicator,
        string? missing,
        DateOnly end,
        ILookup<(string, Month), AreaSum> sums,
        DerivedIndicators derived
    )
    {
        if (missing is not null)
        {
            return [NotAvailable(extract, indicator, end, missing)];
        }

        var month = Month.Of(end);
        var tooRecent = false;
        if (end > extract.ExtractDate)
        {
            if (!CohortMeasures.Keys.Contains(indicator.Key))
            {
                return
                [
                    NotAvailable(extract, indicator, end, "the month ends after the day on which the extract was cut"),
                ];
            }

            tooRecent = true;
        }

        var (rows, reason) =
            indicator.Calculation is IndicatorCalculation.Derived
                ? derived.Of(indicator, month, sums)
                : ([.. sums[(indicator.Key, month)]], null);
        return reason is null
            ? rows.Select(sum => Finish.Of(extract.AuthorityCode, indicator, sum, tooRecent))
            : [NotAvailable(extract, indicator, end, reason)];
    }

    private static Observation NotAvailable(
        MeasuredExtract extract,
        Indicator indicator,
        DateOnly end,
        string reason
    ) =>
        new()
        {
            AuthorityCode = extract.AuthorityCode,
            Indicator = indicator.Key,
            PeriodEnd = end,
            AreaLevel = "authority",
            AreaId = extract.AuthorityCode,
            Status = ObservationStatus.NotAvailable,
            Reason = reason,
        };
}
