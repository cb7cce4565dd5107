using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>Turns sums into observations: the one place where figures of case records are divided.</summary>
internal static class Finish
{
    private const int Places = 10;
    private const decimal DaysOfWeek = 7;

    public static Observation Of(string authorityCode, Indicator indicator, AreaSum sum, bool tooRecent)
    {
        var (numerator, denominator) = Counted(indicator, sum);
        var row = new Observation
        {
            AuthorityCode = authorityCode,
            Indicator = indicator.Key,
            PeriodEnd = sum.PeriodEnd,
            AreaLevel = sum.AreaLevel,
            AreaId = sum.AreaId,
            Numerator = numerator,
            Denominator = denominator,
            Status = ObservationStatus.Ok,
        };
        if (tooRecent)
        {
            return row with
            {
                Numerator = null,
                Denominator = null,
                Status = ObservationStatus.TooRecent,
                Reason = "the deadline lies after the day on which the extract was cut",
            };
        }

        return denominator == 0
            ? row with
            {
                Status = ObservationStatus.NoCases,
            }
            : row with
            {
                Value = Value(indicator.Unit, numerator, denominator),
            };
    }

    /// <summary>A count has no denominator; a mean of weeks is summed in days.</summary>
    private static (decimal Numerator, decimal? Denominator) Counted(Indicator indicator, AreaSum sum) =>
        indicator.Unit switch
        {
            IndicatorUnit.Count => (Trim(sum.Numerator), null),
            IndicatorUnit.Weeks => (Round(sum.Numerator / DaysOfWeek), Trim(sum.Denominator)),
            _ => (Trim(sum.Numerator), Trim(sum.Denominator)),
        };

    /// <summary>The value of summed parts; the denominator is not 0.</summary>
    public static decimal Value(IndicatorUnit unit, decimal numerator, decimal? denominator) =>
        unit switch
        {
            IndicatorUnit.Count => numerator,
            IndicatorUnit.Percentage => Round(numerator * 100 / denominator!.Value),
            IndicatorUnit.RatePer10000 => Round(numerator * 10_000 / denominator!.Value),
            IndicatorUnit.RatePer100000 => Round(numerator * 100_000 / denominator!.Value),
            _ => Round(numerator / denominator!.Value),
        };

    public static decimal Round(decimal value) => Trim(decimal.Round(value, Places, MidpointRounding.AwayFromZero));

    /// <summary>Without trailing zeros, so that 1.0000 is written 1.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <inheritdoc cref="Trim(decimal)"/>
    public static decimal? Trim(decimal? value) => value is { } known ? Trim(known) : null;
}
