using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations;

/// <summary>
/// The one place where an unrounded figure becomes what people read: rounded once, half away from zero, or cut off where an
/// edition says so (derived-figures: display).
/// </summary>
public static class DisplayedFigure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="decimals">0 in the panel report; 1 for percentages in team tables.</param>
    public static decimal Round(decimal value, int decimals, DisplayRounding rounding = DisplayRounding.Round) =>
        decimal.Round(
            value,
            decimals,
            rounding == DisplayRounding.Truncate ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero
        );

    /// <summary><c>86%</c>, <c>1,289</c>, <c>24.5</c>: as pages and reports print it.</summary>
    public static string Text(
        decimal value,
        IndicatorUnit unit,
        int decimals = 0,
        DisplayRounding rounding = DisplayRounding.Round
    )
    {
        var number = Round(value, decimals, rounding)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), English);
        return unit == IndicatorUnit.Percentage ? number + "%" : number;
    }

    /// <summary>A number that was written down and not measured, as a target: <c>95%</c>, <c>1,700</c>, <c>−2.5</c>, with the decimals that it has.</summary>
    /// <param name="unit">Null where none is known.</param>
    public static string Exact(decimal value, IndicatorUnit? unit)
    {
        var text = value.ToString(value == decimal.Truncate(value) ? "N0" : "#,##0.##", English).Replace('-', '−');
        return unit == IndicatorUnit.Percentage ? text + "%" : text;
    }

    /// <summary>
    /// The number that a reader sees in a displayed figure (<c>86%</c> is 86, <c>1,289</c> is 1289); null when it is not a number.
    /// RAG and direction are judged on it, so that a reader can reproduce them.
    /// </summary>
    public static decimal? Number(string displayed) =>
        decimal.TryParse(displayed.TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
