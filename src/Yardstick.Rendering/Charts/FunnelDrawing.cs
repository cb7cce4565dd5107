using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Teams compared without ranking them: value against denominator, with the limits within which chance alone explains a difference.
/// Every point is named where there is room; points outside the limits are named first.
/// </summary>
internal static class FunnelDrawing
{
    public static Drawing Draw(ChartContent chart, ChartSize size)
    {
        var looks = SeriesLooks.Of(chart);
        var axis = ValueAxis.For(chart, fromZero: false);
        IReadOnlyList<EndLabel> labels = size.LabelsAtLineEnds
            ? [.. LimitEnds(chart, looks), .. LevelLines.EndLabels(chart)]
            : [];
        var left = Axes.LabelWidth(chart, axis, size) + 12;
        var plot = new PlotArea(
            left,
            size.LineHeight + 12,
            size.Width - left - EndLabels.Room(labels, size),
            size.PlotHeight,
            axis,
            1
        );
        var sizes = ValueAxis.ForSizes(chart.Series.SelectMany(series => series.Sizes));
        double X(decimal count) => plot.Left + ((double)count / sizes.To * plot.Width);

        var limits = looks
            .Where(item => item.Series.Role == SeriesRole.Limit)
            .Select(item => Limit(item.Series, item.Look, plot, X));
        var points = Points(chart, looks, plot, size, X);
        var below = plot.Bottom + size.LineHeight + 2;
        var ticks = sizes.Ticks.Select(tick => Svg.Text(X((decimal)tick), below, $"{tick:0}", "middle"));
        var caption = Svg.Text(
            plot.Left,
            below + size.LineHeight,
            "Number of cases (denominator)",
            colour: Palette.QuietText
        );
        var unit = Svg.Text(0, size.FontSize, Axes.UnitOf(chart, axis), colour: Palette.QuietText);
        var keyTop = below + (2 * size.LineHeight);
        IReadOnlyList<KeyItem> keys =
        [
            .. size.LabelsAtLineEnds
                ? []
                : looks
                    .Where(item => item.Series.Role == SeriesRole.Limit)
                    .Select(item => Key.ForLine(item.Series.Name, item.Look)),
            .. size.LabelsAtLineEnds ? [] : LevelLines.Keys(chart),
            .. Signals.Keys(chart, size),
        ];
        var key = Key.Draw(keys, keyTop, size);
        return new(
            Markup.Of(
                $"{unit}{Axes.Values(chart, plot, size)}{LevelLines.Draw(chart, plot)}{limits}{points}{EndLabels.Draw(labels, plot, size)}{ticks}{caption}{key.Body}"
            ),
            keyTop + key.Height
        );
    }

    private static Markup Points(
        ChartContent chart,
        IReadOnlyList<(ChartSeries Series, Look Look)> looks,
        PlotArea plot,
        ChartSize size,
        Func<decimal, double> x
    )
    {
        var points = (
            from item in looks
            where item.Series.Role != SeriesRole.Limit
            from point in item.Series.Known()
            where point.Category < item.Series.Sizes.Count
            select new NamedPoint(
                chart.Categories[point.Category],
                x(item.Series.Sizes[point.Category]),
                plot.Y(point.Value),
                item.Series.Signals.ContainsKey(point.Category)
            )
        ).ToArray();
        var markers = points.Select(point => Svg.Marker(MarkerShape.Circle, point.X, point.Y, 5, Palette.Blue));
        var signals = Signals.Draw(chart, (series, i, value) => (x(series.Sizes[i]), plot.Y(value)));
        return Markup.Of($"{markers}{signals}{PointNames.Draw(points, plot, size)}");
    }

    private static Markup Limit(ChartSeries series, Look look, PlotArea plot, Func<decimal, double> x)
    {
        var path = Ordered(series)
            .Select((point, i) => Markup.Of($"{(i == 0 ? "M" : "L")}{x(point.Size)} {plot.Y(point.Value)}"));
        return Svg.Path(Markup.Join(path), look);
    }

    private static IEnumerable<EndLabel> LimitEnds(
        ChartContent chart,
        IReadOnlyList<(ChartSeries Series, Look Look)> looks
    ) =>
        from item in looks
        where item.Series.Role == SeriesRole.Limit
        let last = Ordered(item.Series).LastOrDefault()
        where last != default
        select new EndLabel($"{item.Series.Name} {chart.Print(last.Value)}", last.Value, item.Look.Colour);

    private static IEnumerable<(decimal Size, decimal Value)> Ordered(ChartSeries series) =>
        series
            .Known()
            .Where(point => point.Category < series.Sizes.Count)
            .Select(point => (Size: series.Sizes[point.Category], point.Value))
            .OrderBy(point => point.Size);
}
