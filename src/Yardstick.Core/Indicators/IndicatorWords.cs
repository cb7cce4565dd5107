namespace Yardstick.Core.Indicators;

/// <summary>The words in which definitions and pages speak of units, time and direction.</summary>
public static class IndicatorWords
{
    internal static readonly IReadOnlyDictionary<string, IndicatorUnit> Units = new Dictionary<string, IndicatorUnit>(
        StringComparer.Ordinal
    )
    {
        ["count"] = IndicatorUnit.Count,
        ["percentage"] = IndicatorUnit.Percentage,
        ["rate per 10,000"] = IndicatorUnit.RatePer10000,
        ["rate per 100,000"] = IndicatorUnit.RatePer100000,
        ["weeks"] = IndicatorUnit.Weeks,
        ["ratio"] = IndicatorUnit.Ratio,
    };

    internal static readonly IReadOnlyDictionary<string, TimeBasis> TimeBases = new Dictionary<string, TimeBasis>(
        StringComparer.Ordinal
    )
    {
        ["in month"] = TimeBasis.InMonth,
        ["at month end"] = TimeBasis.AtMonthEnd,
        ["rolling 12 months"] = TimeBasis.RollingTwelveMonths,
        ["accumulative from 1 April"] = TimeBasis.AccumulativeFromApril,
        ["accumulative from 1 January"] = TimeBasis.AccumulativeFromJanuary,
        ["quarterly"] = TimeBasis.Quarterly,
        ["forecast"] = TimeBasis.Forecast,
    };

    internal static readonly IReadOnlyDictionary<string, Polarity> Polarities = new Dictionary<string, Polarity>(
        StringComparer.Ordinal
    )
    {
        ["higher"] = Polarity.Higher,
        ["lower"] = Polarity.Lower,
        ["neutral"] = Polarity.Neutral,
        ["range"] = Polarity.Range,
    };

    internal static readonly IReadOnlyDictionary<string, BenchmarkScale> Scales = new Dictionary<
        string,
        BenchmarkScale
    >(StringComparer.Ordinal)
    {
        ["annual"] = BenchmarkScale.Annual,
        ["annual/12"] = BenchmarkScale.AnnualDividedByTwelve,
    };

    internal static readonly IReadOnlyDictionary<string, ToleranceType> Tolerances = new Dictionary<
        string,
        ToleranceType
    >(StringComparer.Ordinal)
    {
        ["relative"] = ToleranceType.Relative,
        ["points"] = ToleranceType.Points,
        ["absolute"] = ToleranceType.Absolute,
    };

    internal static readonly IReadOnlyDictionary<string, WrittenTo> WrittenTo = new Dictionary<string, WrittenTo>(
        StringComparer.Ordinal
    )
    {
        ["observations"] = Indicators.WrittenTo.Observations,
        ["breakdowns"] = Indicators.WrittenTo.Breakdowns,
        ["caseloads"] = Indicators.WrittenTo.Caseloads,
        ["request"] = Indicators.WrittenTo.Request,
    };

    internal static readonly IReadOnlyDictionary<string, CategoryDay> CategoryDays = new Dictionary<
        string,
        CategoryDay
    >(StringComparer.Ordinal)
    {
        ["due date"] = CategoryDay.DueDate,
        ["day before"] = CategoryDay.DayBefore,
    };

    /// <summary><c>rate per 10,000</c>.</summary>
    public static string ToWords(this IndicatorUnit unit) => Units.Single(pair => pair.Value == unit).Key;

    /// <summary><c>at month end</c>.</summary>
    public static string ToWords(this TimeBasis basis) => TimeBases.Single(pair => pair.Value == basis).Key;

    /// <summary>Which direction is good, always printed: <c>higher is better</c>.</summary>
    public static string ToWords(this Polarity polarity) =>
        polarity switch
        {
            Polarity.Higher => "higher is better",
            Polarity.Lower => "lower is better",
            Polarity.Range => "within a range is best",
            _ => "neither higher nor lower is better",
        };
}
