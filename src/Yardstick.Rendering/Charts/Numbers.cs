using System.Globalization;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>Values as a chart prints them: en-GB, with the chart's places and suffix.</summary>
internal static class Numbers
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Print(this ChartContent chart, decimal value) =>
        Rounded(value, chart.Decimals).ToString($"N{chart.Decimals}", English) + chart.Suffix;

    /// <summary>A tick: as many places as its step needs.</summary>
    public static string PrintTick(this ChartContent chart, double value, double step)
    {
        var places = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 4);
        var shown = (decimal)Math.Round(value, 6);
        return shown.ToString(shown == Math.Round(shown, places) ? $"N{places}" : $"N{places + 1}", English)
            + chart.Suffix;
    }

    /// <summary>Half away from zero, as every displayed figure.</summary>
    private static decimal Rounded(decimal value, int places) =>
        Math.Round(value, places, MidpointRounding.AwayFromZero);
}
