using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Points that carry a statistical signal: a larger diamond with a letter; the key says in words what the letter means.</summary>
internal static class Signals
{
    /// <summary>Signals with the same words share a letter, in order of first appearance.</summary>
    public static IReadOnlyList<(string Letter, string Words, IReadOnlyList<int> Categories)> Of(ChartContent chart) =>
        [
            .. chart
                .Series.SelectMany(series => series.Signals)
                .OrderBy(signal => signal.Key)
                .GroupBy(signal => signal.Value, signal => signal.Key)
                .Select(
                    (group, i) =>
                        (((char)('A' + (i % 26))).ToString(), group.Key, (IReadOnlyList<int>)[.. group.Distinct()])
                ),
        ];

    public static Markup Draw(ChartContent chart, PlotArea plot) =>
        Draw(chart, (_, i, value) => (plot.X(i), plot.Y(value)));

    /// <param name="place">Where the point of a series, category and value lies.</param>
    public static Markup Draw(ChartContent chart, Func<ChartSeries, int, decimal, (double X, double Y)> place)
    {
        var letters = Of(chart);
        var points =
            from series in chart.Series
            from signal in series.Signals
            let value = series.Values.ElementAtOrDefault(signal.Key)
            where value is not null
            let point = place(series, signal.Key, value.Value)
            let letter = letters.First(item => string.Equals(item.Words, signal.Value, StringComparison.Ordinal)).Letter
            select Markup.Of($"{Diamond(point.X, point.Y)}{Letter(point.X, point.Y - 11, letter)}");
        return Markup.Join(points);
    }

    public static IEnumerable<KeyItem> Keys(ChartContent chart, ChartSize size) =>
        Of(chart)
            .Select(signal => new KeyItem(
                $"{When(chart, signal.Categories)}: {signal.Words}",
                (x, y) => Markup.Of($"{Diamond(x + 8, y)}{Letter(x + 22, y + (size.FontSize * 0.35), signal.Letter)}")
            ));

    /// <summary><c>Sep-22 to Mar-23</c> for a run, otherwise each by name.</summary>
    private static string When(ChartContent chart, IReadOnlyList<int> categories)
    {
        var isRun =
            categories.Count > 2 && categories[^1] - categories[0] == categories.Count - 1 && Axes.AreMonths(chart);
        return isRun
            ? $"{chart.Categories[categories[0]]} to {chart.Categories[categories[^1]]}"
            : string.Join(", ", categories.Select(i => chart.Categories[i]));
    }

    private static Markup Diamond(double x, double y) =>
        Markup.Of(
            $"{Svg.Marker(MarkerShape.Diamond, x, y, 7, "#ffffff")}{Svg.Marker(MarkerShape.Diamond, x, y, 5.5, Palette.Signal)}"
        );

    private static Markup Letter(double x, double y, string letter) =>
        Svg.Text(x, y, letter, "middle", Palette.Signal, bold: true);
}
