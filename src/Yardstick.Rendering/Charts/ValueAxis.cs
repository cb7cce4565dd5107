using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>The range of values drawn and its round ticks (1, 2, 2.5 or 5 times a power of ten).</summary>
internal sealed record ValueAxis(double From, double To, IReadOnlyList<double> Ticks)
{
    private const int WantedIntervals = 5;

    /// <summary>A line may start above 0 only when its lowest value is more than this share of its highest: else 0 is worth showing.</summary>
    private const double ShareThatKeepsZero = 0.5;

    public double Step => Ticks.Count > 1 ? Ticks[1] - Ticks[0] : 1;

    /// <param name="chart">Its fixed bounds, where a layout gives them, win.</param>
    /// <param name="fromZero">True for lengths (columns, bars), which mislead on an axis that starts elsewhere.</param>
    public static ValueAxis For(ChartContent chart, bool fromZero)
    {
        var values = ValuesOf(chart).Select(value => (double)value).DefaultIfEmpty(0).ToArray();
        var (low, high) = (values.Min(), values.Max());
        if (fromZero || (chart.Type != ChartType.Strip && low >= 0 && low <= high * ShareThatKeepsZero))
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        low = (double?)chart.AxisFrom ?? low;
        high = (double?)chart.AxisTo ?? high;
        return Rounded(low, high, whole: chart.Decimals == 0, (double?)chart.AxisFrom, (double?)chart.AxisTo);
    }

    /// <summary>From 0 to a round number that holds every denominator.</summary>
    public static ValueAxis ForSizes(IEnumerable<decimal> sizes) =>
        Rounded(0, (double)sizes.DefaultIfEmpty(1).Max(), whole: true, fixedFrom: 0, fixedTo: null);

    private static IEnumerable<decimal> ValuesOf(ChartContent chart)
    {
        var drawn = chart.Lines.Select(line => line.Value);
        if (chart.Type != ChartType.StackedColumn)
        {
            return chart.Series.SelectMany(series => series.Values).OfType<decimal>().Concat(drawn);
        }

        var stacks = chart.Categories.Select(
            (_, i) => chart.Series.Sum(series => series.Values.ElementAtOrDefault(i) ?? 0)
        );
        return stacks.Concat(drawn);
    }

    private static ValueAxis Rounded(double low, double high, bool whole, double? fixedFrom, double? fixedTo)
    {
        if (high <= low)
        {
            // One value only: give it air on both sides.
            high = low + Math.Max(1, Math.Abs(low) * 0.1);
        }

        var step = RoundStep((high - low) / WantedIntervals, whole);
        var first = fixedFrom ?? Math.Floor((low / step) + 1e-9) * step;
        var last = fixedTo ?? Math.Ceiling((high / step) - 1e-9) * step;
        if (last <= first)
        {
            last = first + step;
        }

        var count = (int)Math.Floor(((last - first) / step) + 1e-9);
        return new(first, last, [.. Enumerable.Range(0, count + 1).Select(i => first + (i * step))]);
    }

    private static double RoundStep(double wanted, bool whole)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        double[] steps = whole && power <= 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
        var step = steps.First(candidate => candidate * power >= wanted * 0.999) * power;
        return whole ? Math.Max(1, step) : step;
    }
}
