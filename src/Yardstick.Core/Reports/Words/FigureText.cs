using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.Words;

/// <summary>Figures as people read them: thousands with a comma, percentages with their sign, rates with their base.</summary>
public static class FigureText
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A printed value: <c>1910</c> becomes <c>1,910</c>; what is no number stays as it is.</summary>
    public static string Of(string printed, IndicatorUnit? unit)
    {
        return DisplayedFigure.Number(printed) is { } number
            ? Of(number, printed.EndsWith('%') ? IndicatorUnit.Percentage : unit)
            : printed;
    }

    /// <summary>A number in the unit of its indicator, with the decimals that it has.</summary>
    public static string Of(decimal number, IndicatorUnit? unit) => DisplayedFigure.Exact(number, unit);

    /// <summary>In a sentence: <c>71 per 10,000</c>, <c>29 weeks</c>.</summary>
    public static string InSentence(string printed, IndicatorUnit? unit) => Of(printed, unit) + Base(unit);

    /// <summary><c>86% (265 of 307)</c> where the parts are known.</summary>
    public static string WithCounts(SeriesPoint point, IndicatorUnit? unit) =>
        InSentence(point.Displayed, unit) + CountsOf(point.Figure);

    /// <summary>The same without the base, where the figure that follows carries it: <c>from 72 to 71 per 10,000</c>.</summary>
    public static string WithCountsAlone(SeriesPoint point, IndicatorUnit? unit) =>
        Of(point.Displayed, unit) + CountsOf(point.Figure);

    /// <summary><c> (265 of 307)</c>, or nothing.</summary>
    public static string CountsOf(Figure figure) =>
        figure is Figure.Known { Numerator: { } numerator, Denominator: { } denominator }
            ? $" ({Of(numerator, unit: null)} of {Of(denominator, unit: null)})"
            : "";

    /// <summary><c>+82</c>, <c>−16</c>, <c>0</c>.</summary>
    public static string WithSign(decimal number) => number > 0 ? "+" + Of(number, unit: null) : Of(number, unit: null);

    /// <summary><c>1st</c>, <c>2nd</c>, <c>13th</c>.</summary>
    public static string Ordinal(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };
        return number.ToString(English) + ending;
    }

    /// <summary>Written behind a number of this unit in a sentence.</summary>
    public static string Base(IndicatorUnit? unit) =>
        unit switch
        {
            IndicatorUnit.RatePer10000 => " per 10,000",
            IndicatorUnit.RatePer100000 => " per 100,000",
            IndicatorUnit.Weeks => " weeks",
            _ => "",
        };

    /// <summary>Written on the value axis of a chart.</summary>
    public static string Axis(IndicatorUnit? unit) =>
        unit switch
        {
            IndicatorUnit.Percentage => "per cent",
            IndicatorUnit.RatePer10000 => "per 10,000 children",
            IndicatorUnit.RatePer100000 => "per 100,000 young people",
            IndicatorUnit.Weeks => "weeks",
            IndicatorUnit.Ratio => "ratio",
            _ => "number",
        };
}
