using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.Words;

/// <summary>What tables, charts and statements ask of an assessment again and again.</summary>
public static class AssessmentReading
{
    /// <summary>The reported month as a point of its own series.</summary>
    public static SeriesPoint Latest(this Assessment assessment) =>
        new()
        {
            Month = assessment.Month,
            Figure = assessment.Figure,
            Displayed = assessment.Displayed,
            Edition = assessment.Edition,
            Place = assessment.Place,
            SuppliedBy = assessment.History.LastOrDefault(point => point.Month == assessment.Month)?.SuppliedBy,
        };

    /// <summary>All known months with the reported one last, each once.</summary>
    public static IEnumerable<SeriesPoint> Series(this Assessment assessment) =>
        assessment
            .History.Where(point => point.Month < assessment.Month)
            .OrderBy(point => point.Month)
            .Append(assessment.Latest());

    /// <summary>The month's printed number; null when it is not known.</summary>
    public static decimal? Number(this Assessment assessment) => PrintedNumber.Of(assessment.Latest());

    public static IndicatorUnit? Unit(this Assessment assessment) =>
        assessment.Indicator?.Unit ?? (assessment.Displayed.EndsWith('%') ? IndicatorUnit.Percentage : null);

    /// <summary>The catalogue's polarity, or the one that a printed target gives; neutral for a title that is in no catalogue.</summary>
    public static Polarity Polarity(this Assessment assessment) =>
        WantedDirection.Of(assessment.Indicator, assessment.Target);

    public static bool Is(this Assessment assessment, string key) => assessment.Indicator?.Key == key;

    /// <summary>Percentages and rates can be laid beside another authority's; counts cannot, because authorities differ in size.</summary>
    public static bool IsComparable(this Assessment assessment) =>
        assessment.Unit()
            is IndicatorUnit.Percentage
                or IndicatorUnit.RatePer10000
                or IndicatorUnit.RatePer100000
                or IndicatorUnit.Weeks
                or IndicatorUnit.Ratio;

    /// <summary>Rolling and accumulative series share most of their months with the month before: runs and records in them mean little.</summary>
    public static bool HasOverlappingMonths(this Assessment assessment) =>
        assessment.Indicator?.TimeBasis
            is TimeBasis.RollingTwelveMonths
                or TimeBasis.AccumulativeFromApril
                or TimeBasis.AccumulativeFromJanuary
                or TimeBasis.Forecast;

    /// <summary>The unbroken run of known months that ends with the reported one, newest first; empty when that one is not known.</summary>
    public static IReadOnlyList<SeriesPoint> KnownRun(this Assessment assessment)
    {
        var byMonth = assessment.Series().ToDictionary(point => point.Month);
        var run = new List<SeriesPoint>();
        for (
            var month = assessment.Month;
            byMonth.TryGetValue(month, out var point) && PrintedNumber.Of(point) is not null;
            month = month.Previous
        )
        {
            run.Add(point);
        }

        return run;
    }
}
