using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.Forecasts;

/// <summary>
/// What a year has brought so far, with the month projected from: the sum of its months, or of their numerators and denominators. Only what adds up
/// over months has a year: counts and percentages of a month, and whatever accumulates since April or January.
/// </summary>
public sealed record YearSoFar
{
    private const int MonthsOfYear = 12;

    public required YearKind Kind { get; init; }

    /// <summary>The first month of the year.</summary>
    public required Month From { get; init; }

    /// <summary>The last month that is known.</summary>
    public required Month To { get; init; }

    /// <summary>The sum to date, with the months that it rests on and the count at the end of the year.</summary>
    public required YearEndProjection Counted { get; init; }

    /// <summary>The same of the denominators of a percentage; null for what has none.</summary>
    public YearEndProjection? Cases { get; init; }

    /// <summary>Children aged 0 to 17 behind a rate; null for what is no rate.</summary>
    public decimal? Population { get; init; }

    /// <summary>How the figure is shown.</summary>
    public required int Decimals { get; init; }

    public required DisplayRounding Rounding { get; init; }

    public int MonthsLeft => MonthsOfYear - To.MonthsSince(From) - 1;

    /// <summary>The last month of the year.</summary>
    public Month End => From.AddMonths(MonthsOfYear - 1);

    /// <summary>Cases expected in the months left when they run like those so far: whole ones.</summary>
    public decimal ExpectedCases => Cases is { } cases ? Whole(cases) - cases.SumToDate : 0;

    /// <summary>The figure of a whole year, unrounded, from its count and its cases.</summary>
    /// <param name="cases">Of a percentage; else not used.</param>
    public decimal Value(decimal count, decimal cases) =>
        Kind switch
        {
            YearKind.Percentage => ((Figure.Known)Ratio.Percentage(count, cases)).Value,
            YearKind.Rate => count * 10_000 / Population!.Value,
            _ => count,
        };

    /// <summary>What a reader sees of it.</summary>
    public decimal Displayed(decimal value) => DisplayedFigure.Round(value, Decimals, Rounding);

    /// <returns>Not made, with the reason, for what does not add up and for a year that is too young or has a gap.</returns>
    public static Judgement<YearSoFar> Of(Assessment assessment)
    {
        if (assessment.Indicator is not { } indicator)
        {
            return NotMade("the printed title is not mapped to an indicator");
        }

        if (KindOf(indicator) is not { } kind)
        {
            return NotMade(WhyNot(indicator));
        }

        var from =
            indicator.TimeBasis == TimeBasis.AccumulativeFromJanuary
                ? new Month(assessment.Month.Year, 1)
                : assessment.Month.StartOfFinancialYear;
        var known = assessment
            .History.Where(point => point.Month >= from && point.Month < assessment.Month)
            .Select(point => (point.Month, point.Figure))
            .Append((assessment.Month, assessment.Figure))
            .Select(point => (point.Month, Known: WithoutCases(point.Figure) as Figure.Known))
            .Where(point => point.Known is not null)
            .OrderBy(point => point.Month)
            .Select(point => (point.Month, Known: point.Known!))
            .ToList();
        if (
            kind != YearKind.Count
            && known.Exists(point => point.Known is not { Numerator: not null, Denominator: not null })
        )
        {
            return NotMade("its numerators and denominators are not known");
        }

        var year = new YearSoFar
        {
            Kind = kind,
            From = from,
            To = assessment.Month,
            Counted = Project(known.Select(point => (point.Month, point.Known.Numerator ?? point.Known.Value))),
            Cases =
                kind == YearKind.Percentage
                    ? Project(known.Select(point => (point.Month, point.Known.Denominator!.Value)))
                    : null,
            Population = kind == YearKind.Rate && known.Count > 0 ? known[^1].Known.Denominator : null,
            Decimals = indicator.Decimals,
            Rounding = assessment.Rounding,
        };
        return year.Counted.Figure is Figure.NotAvailable none ? NotMade(none.Reason)
            : year.Cases is { SumToDate: 0 } ? NotMade(Ratio.NoCases)
            : new Judgement<YearSoFar>.Made(year, "the sum to date and the mean of its months for each month left");

        YearEndProjection Project(IEnumerable<(Month Month, decimal Count)> series) =>
            YearEndProjection.From(
                from,
                assessment.Month,
                Accumulates(indicator) ? Steps(series) : series.ToDictionary()
            );
    }

    /// <summary>The months of a series that accumulates: what each adds to the one before.</summary>
    private static Dictionary<Month, decimal> Steps(IEnumerable<(Month Month, decimal Count)> series)
    {
        var before = 0m;
        Dictionary<Month, decimal> steps = [];
        foreach (var (month, count) in series)
        {
            steps[month] = count - before;
            before = count;
        }

        return steps;
    }

    private static YearKind? KindOf(Indicator indicator) =>
        (indicator.Unit, indicator.TimeBasis) switch
        {
            (IndicatorUnit.Count, TimeBasis.InMonth) => YearKind.Count,
            (IndicatorUnit.Percentage, TimeBasis.InMonth) => YearKind.Percentage,
            (IndicatorUnit.Count, _) when Accumulates(indicator) => YearKind.Count,
            (IndicatorUnit.Percentage, _) when Accumulates(indicator) => YearKind.Percentage,
            (IndicatorUnit.RatePer10000, _) when Accumulates(indicator) => YearKind.Rate,
            _ => null,
        };

    private static bool Accumulates(Indicator indicator) =>
        indicator.TimeBasis is TimeBasis.AccumulativeFromApril or TimeBasis.AccumulativeFromJanuary;

    private static string WhyNot(Indicator indicator) =>
        indicator.TimeBasis switch
        {
            TimeBasis.AtMonthEnd => "a figure at the month end is not added up over a year",
            TimeBasis.RollingTwelveMonths => "each month already holds twelve months",
            TimeBasis.Forecast => "it is a projection itself",
            TimeBasis.Quarterly => "it is counted by quarters",
            _ => "only counts, percentages and rates since April add up over a year",
        };

    /// <summary>The year's cases at its end, whole ones.</summary>
    private static decimal Whole(YearEndProjection cases) =>
        DisplayedFigure.Round(cases.Figure.ValueOrNull ?? cases.SumToDate, decimals: 0);

    private static Figure WithoutCases(Figure figure) =>
        figure is Figure.NotAvailable { Reason: Ratio.NoCases } ? new Figure.Known(0, 0, 0) : figure;

    private static Judgement<YearSoFar>.NotMade NotMade(string reason) => new(reason);
}

/// <summary>What adds up.</summary>
public enum YearKind
{
    Count,
    Percentage,
    Rate,
}
