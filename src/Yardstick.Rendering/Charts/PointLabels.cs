using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Values written at the points of the main series. Where not all have room the newest, the first, the highest and the lowest come
/// first, and a label that would lie on another is left to the data table.
/// </summary>
/// <param name="Grounds">Goes below the lines.</param>
/// <param name="Texts">Goes above them.</param>
internal sealed record PointLabels(Markup Grounds, Markup Texts)
{
    public static PointLabels Draw(ChartContent chart, PlotArea plot, ChartSize size)
    {
        if (!chart.ShowLabels)
        {
            return new(Markup.Empty, Markup.Empty);
        }

        var taken = new List<Box>();
        var drawn = new List<Markup>();
        foreach (var series in chart.Series.Where(series => series.Role == SeriesRole.Main))
        {
            foreach (var (i, value) in InOrderOfNeed(series))
            {
                if (size.LabelsAtLineEnds && i == series.Values.Count - 1)
                {
                    // The label at the line's end says it.
                    continue;
                }

                var text = chart.Print(value);
                var (x, y) = (plot.X(i), plot.Y(value));
                var above = IsValley(series, i) ? y + 10 + size.FontSize : y - 10;
                var box = Box.Around(x, above, LetterWidths.Of(text, size.FontSize), size.FontSize);
                if (taken.Any(box.Overlaps) || series.Signals.ContainsKey(i) || box.Bottom > plot.Bottom)
                {
                    continue;
                }

                taken.Add(box);
                drawn.Add(Svg.Text(x, above, text, "middle"));
            }
        }

        return new(Markup.Join(taken.Where(box => IsCrossed(chart, plot, box)).Select(Svg.Ground)), Markup.Join(drawn));
    }

    private static bool IsCrossed(ChartContent chart, PlotArea plot, Box box) =>
        chart.Lines.Any(line => plot.Y(line.Value) > box.Top && plot.Y(line.Value) < box.Bottom);

    private static IEnumerable<(int Category, decimal Value)> InOrderOfNeed(ChartSeries series)
    {
        var points = series.Known().ToArray();
        return points.Length == 0
            ? []
            : new[] { points[^1], points[0], points.MaxBy(point => point.Value), points.MinBy(point => point.Value) }
                .Concat(points)
                .Distinct();
    }

    /// <summary>Lower than both neighbours: the label goes below, out of the way of the line.</summary>
    private static bool IsValley(ChartSeries series, int i) =>
        series.Values[i] <= (series.Values.ElementAtOrDefault(i - 1) ?? decimal.MaxValue)
        && series.Values[i] < (series.Values.ElementAtOrDefault(i + 1) ?? decimal.MaxValue);
}
