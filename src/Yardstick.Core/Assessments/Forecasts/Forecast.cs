using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments.Forecasts;

/// <summary>The year end of a figure when the rest of the year runs like its months so far, or like a scenario.</summary>
/// <param name="Count">At the year end, unrounded.</param>
/// <param name="Cases">At the year end; 0 for what has none.</param>
/// <param name="Value">Unrounded; percentages in per cent.</param>
/// <param name="Displayed">What a reader sees, and what a target is held against.</param>
public sealed record Forecast(decimal Count, decimal Cases, decimal Value, decimal Displayed)
{
    /// <summary>Sum to date + mean of the months to date * months left; of a percentage, numerator and denominator each.</summary>
    public static Forecast StraightLine(YearSoFar year) =>
        At(year, End(year.Counted), year.Cases is { } cases ? End(cases) : 0);

    /// <summary>The months left at a rate.</summary>
    /// <param name="rate">A month for counts and rates; for percentages the share of the cases, in per cent.</param>
    /// <param name="cases">Expected in the months left; null for as many as so far.</param>
    public static Forecast AtRate(YearSoFar year, decimal rate, decimal? cases = null)
    {
        var left = year.MonthsLeft == 0 ? 0 : cases ?? year.ExpectedCases;
        var added = year.Kind == YearKind.Percentage ? rate * left / 100 : rate * year.MonthsLeft;
        return At(year, year.Counted.SumToDate + added, (year.Cases?.SumToDate ?? 0) + left);
    }

    private static Forecast At(YearSoFar year, decimal count, decimal cases)
    {
        var value = year.Value(count, cases);
        return new Forecast(count, cases, value, year.Displayed(value));
    }

    private static decimal End(YearEndProjection projection) => projection.Figure.ValueOrNull ?? projection.SumToDate;
}
