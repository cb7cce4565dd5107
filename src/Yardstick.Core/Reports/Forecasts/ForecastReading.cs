using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Forecasts;

/// <summary>The year end of a figure in words: so far, projected, what the target asks of the months left, and what if.</summary>
public sealed record ForecastReading
{
    /// <summary>Terms and their meanings, in reading order; what is not available says why.</summary>
    public required IReadOnlyList<(string Term, string Meaning)> Items { get; init; }

    /// <summary>What adds up over the year; null when there is no projection, and nothing can be tried.</summary>
    public required YearSoFar? Year { get; init; }

    /// <param name="whatIf">What a person wants to try; null for nothing.</param>
    public static ForecastReading Of(Assessment assessment, WhatIf? whatIf = null)
    {
        List<(string, string)> items = [("To meet the target this month", ThisMonth(assessment))];
        if (YearSoFar.Of(assessment) is not Judgement<YearSoFar>.Made { Verdict: var year })
        {
            var reason = ((Judgement<YearSoFar>.NotMade)YearSoFar.Of(assessment)).Reason;
            items.Add(("Projection to the year end", $"Not available: {reason}."));
            return new ForecastReading { Items = items, Year = null };
        }

        var words = new YearWords(year, assessment.Unit());
        var target = whatIf?.Goal ?? TargetOfYear(assessment, year);
        var cases = whatIf?.Cases * year.MonthsLeft;
        items.Add(("So far", words.SoFar()));
        items.Add(("Straight-line projection", words.Projected(Forecast.StraightLine(year), target)));
        items.Add(("To meet the target at the year end", words.Reach(target, cases)));
        if (whatIf?.Rate is { } rate)
        {
            items.Add((words.AtRate(rate), words.Projected(Forecast.AtRate(year, rate, cases), target)));
        }

        return new ForecastReading { Items = items, Year = year };
    }

    /// <summary>The target that the whole year is held against; null for none, and for one that each month is held against.</summary>
    public static Target.Bound? TargetOfYear(Assessment assessment, YearSoFar year) =>
        assessment.Target is not Target.Bound bound ? null
        : year.Kind != YearKind.Count || bound.IsYearly ? bound
        : assessment.Indicator?.TimeBasis == TimeBasis.InMonth ? null
        : bound;

    /// <summary>The value of one month that just meets the target.</summary>
    private static string ThisMonth(Assessment assessment) =>
        (assessment.Target, assessment.Figure) switch
        {
            (null, _) => "No target is set.",
            (Target.Undecided undecided, _) => $"The target is “{undecided.Printed}”, which no value can meet.",
            (Target.Bound { IsYearly: true }, _) => "The target is for a year; no month is held against it.",
            (var target, Figure.Known { Numerator: { } numerator, Denominator: { } denominator })
                when assessment.Unit() == IndicatorUnit.Percentage => ChildrenToTarget.Of(
                numerator,
                denominator,
                target,
                assessment.Indicator?.Decimals ?? 0
            ) switch
            {
                Judgement<int>.Made { Verdict: 0 } => "It is met.",
                Judgement<int>.Made made => $"{made.Why}.",
                Judgement<int>.NotMade none => $"It cannot be met: {none.Reason}.",
                _ => "",
            },
            var (target, _) => $"The figure is to be {TargetWords.Of(target, assessment.Unit())}.",
        };
}
