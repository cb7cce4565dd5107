using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments.Forecasts;

/// <summary>A year of a figure as an edition prints it, oldest month first, the last one the month given.</summary>
internal static class Some
{
    public static readonly Indicator Contacts = With(IndicatorUnit.Count, TimeBasis.InMonth);
    public static readonly Indicator InTime = With(IndicatorUnit.Percentage, TimeBasis.InMonth);
    public static readonly Indicator SinceJanuary = With(IndicatorUnit.Count, TimeBasis.AccumulativeFromJanuary);
    public static readonly Indicator RateSinceApril = With(IndicatorUnit.RatePer10000, TimeBasis.AccumulativeFromApril);

    public static Indicator With(IndicatorUnit unit, TimeBasis basis) =>
        Catalogue.Indicator("figure", Polarity.Higher, unit, basis);

    public static YearSoFar Year(Indicator indicator, string month, params string[] printed) =>
        ((Judgement<YearSoFar>.Made)YearSoFar.Of(Judged(indicator, month, printed))).Verdict;

    public static string WhyNone(Indicator indicator, string month, params string[] printed) =>
        ((Judgement<YearSoFar>.NotMade)YearSoFar.Of(Judged(indicator, month, printed))).Reason;

    /// <param name="printed">A value, with its counts in brackets where it has them: <c>80% (8/10)</c>.</param>
    private static Assessment Judged(Indicator indicator, string month, string[] printed)
    {
        var paper = new Paper("A report", "2024-05-01", month);
        var row = paper.Row(indicator.Key, indicator.Title, printed);
        return new Assessor(_ => indicator)
            .Assess(Month.Parse(month), editionName: null, [paper.Table(row).Delivered()])
            .Single();
    }
}
