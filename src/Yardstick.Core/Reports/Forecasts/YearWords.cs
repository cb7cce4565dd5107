using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Forecasts;

/// <summary>Sentences on a year that is not over.</summary>
internal sealed class YearWords(YearSoFar year, IndicatorUnit? unit)
{
    private string End => $"the end of {year.End.ToWords()}";

    /// <summary><c>6,000 in 4 months (April to July 2023), 1,500 a month</c>.</summary>
    public string SoFar()
    {
        var months = year.Counted.MonthsUsed;
        var mean = Mean(year.Counted.SumToDate / months.Count);
        var counted =
            year.Cases is { } cases
                ? $"{Shown(year.Value(year.Counted.SumToDate, cases.SumToDate))} ({Number(year.Counted.SumToDate)} of {Number(cases.SumToDate)})"
            : year.Kind == YearKind.Rate
                ? $"{Shown(year.Value(year.Counted.SumToDate, 0))} ({Number(year.Counted.SumToDate)} counted, {mean} a month)"
            : $"{Number(year.Counted.SumToDate)}, {mean} a month";
        return $"{counted}, from {months.Count} {(months.Count == 1 ? "month" : "months")}: {MonthList.Of(months)}.";
    }

    public string Projected(Forecast forecast, Target.Bound? target)
    {
        var parts = year.Kind == YearKind.Count ? "" : $" ({Number(Whole(forecast.Count))}{OfCases(forecast)})";
        return $"{FigureText.Of(forecast.Displayed, unit)}{FigureText.Base(unit)}{parts} at {End}"
            + (
                target is null
                    ? "."
                    : $", which {(TargetGap.IsMet(forecast.Displayed, target) ? "meets" : "misses")} the target of {TargetWords.Of(target, unit)}."
            );
    }

    /// <param name="cases">Expected in the months left; null for as many as so far.</param>
    public string Reach(Target.Bound? target, decimal? cases) =>
        target is null
            ? "No target is set for the year."
            : TargetReach.Of(year, target, cases) switch
            {
                TargetReach.Over over =>
                    $"The year is over; the target of {TargetWords.Of(target, unit)} is {(over.IsMet ? "met" : "missed")}.",
                TargetReach.Assured =>
                    $"The target of {TargetWords.Of(target, unit)} will be met whatever the months left bring.",
                TargetReach.Impossible none =>
                    $"The target of {TargetWords.Of(target, unit)} cannot be met any more: the best that the year can end with is {FigureText.Of(none.Best, unit)}{FigureText.Base(unit)}.",
                TargetReach.Needs needs => Needs(needs, target),
                _ => "",
            };

    /// <summary><c>What if: 1,000 a month from now on</c>.</summary>
    public string AtRate(decimal rate) =>
        year.Kind == YearKind.Percentage
            ? $"What if: {FigureText.Of(rate, IndicatorUnit.Percentage)} from now on"
            : $"What if: {Number(rate)} a month from now on";

    private string Needs(TargetReach.Needs needs, Target.Bound target)
    {
        var bound = needs.IsAtLeast ? "at least" : "at most";
        var months = $"{needs.MonthsLeft} {(needs.MonthsLeft == 1 ? "month" : "months")} left";
        var rest = needs.Share is { } share
            ? $"{bound} {Number(needs.Remaining)} of the {Number(needs.Cases)} expected in the {months}, {Tenth(share, needs.IsAtLeast)}%"
            : $"{bound} {Number(needs.Remaining)} in the {months}, {Tenth(needs.PerMonth, needs.IsAtLeast)} a month";
        return $"The target of {TargetWords.Of(target, unit)} is met with {bound} {Number(needs.Total)} in the year: {rest}.";
    }

    private string OfCases(Forecast forecast) =>
        year.Cases is null ? " counted" : $" of {Number(Whole(forecast.Cases))}";

    private string Shown(decimal value) => FigureText.Of(year.Displayed(value), unit) + FigureText.Base(unit);

    /// <summary>A rate to one decimal that still meets the target: up where it is the least, down where it is the most.</summary>
    private static string Tenth(decimal rate, bool up) =>
        Number((up ? decimal.Ceiling(rate * 10) : decimal.Floor(rate * 10)) / 10);

    private static string Mean(decimal mean) => Number(DisplayedFigure.Round(mean, decimals: 1));

    private static decimal Whole(decimal number) => DisplayedFigure.Round(number, decimals: 0);

    private static string Number(decimal number) => FigureText.Of(number, unit: null);
}
