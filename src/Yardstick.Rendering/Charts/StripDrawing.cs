using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Many authorities on one line: comparison series as rings, the own one (main series, or a signal where there is one series only) as a
/// named diamond. Rings that would lie on each other are stacked.
/// </summary>
internal static class StripDrawing
{
    private const double Radius = 5.5;

    public static Drawing Draw(ChartContent chart, ChartSize size)
    {
        var axis = ValueAxis.For(chart, fromZero: false);
        var left = 24.0;
        var width = size.Width - (2 * left);
        double X(double value) => left + ((value - axis.From) / (axis.To - axis.From) * width);

        var (own, others) = Points(chart, X);
        var rows = StackedRows(others);
        var height = (rows.DefaultIfEmpty(0).Max() + 1) * Radius * 2;
        var unitRoom = size.LineHeight + 6;
        var bottom = unitRoom + (size.LineHeight * (own.Count + 1)) + height + 14;

        var rings = others.Select(
            (point, i) =>
                Svg.Marker(MarkerShape.Ring, point.X, bottom - 10 - (rows[i] * Radius * 2), Radius, Palette.Axis)
        );
        var marked = own.OrderBy(point => point.X).Select((point, i) => Own(point, i, unitRoom, bottom, size));
        var ticks = axis.Ticks.Select(tick =>
            Svg.Text(X(tick), bottom + size.LineHeight + 2, chart.PrintTick(tick, axis.Step), "middle")
        );
        var every = Math.Max(
            1,
            (int)Math.Ceiling((Axes.LabelWidth(chart, axis, size) + 10) / (width / Math.Max(1, axis.Ticks.Count - 1)))
        );
        var lines = chart.Lines.Select(line =>
            Svg.Line(X((double)line.Value), unitRoom + 6, X((double)line.Value), bottom, Palette.Of(line.Kind))
        );
        var axisLine = Svg.Line(left - 8, bottom, left + width + 8, bottom, new Look(Palette.Axis, "", 1.5));
        var unit = Svg.Text(0, size.FontSize, Axes.UnitOf(chart, axis), colour: Palette.QuietText);
        var key = Key.Draw([.. RingKey(chart), .. LevelLines.Keys(chart)], bottom + (2 * size.LineHeight) + 4, size);
        return new(
            Markup.Of($"{unit}{lines}{rings}{axisLine}{ticks.Where((_, i) => i % every == 0)}{marked}{key.Body}"),
            bottom + (2 * size.LineHeight) + 4 + key.Height
        );
    }

    private static (IReadOnlyList<StripPoint> Own, IReadOnlyList<StripPoint> Others) Points(
        ChartContent chart,
        Func<double, double> x
    )
    {
        var hasOthers = chart.Series.Any(series => series.Role == SeriesRole.Comparison);
        var points =
            from series in chart.Series
            from point in series.Known()
            let isOwn = hasOthers ? series.Role == SeriesRole.Main : series.Signals.ContainsKey(point.Category)
            let name = $"{chart.Categories[point.Category]} {chart.Print(point.Value)}"
            select (isOwn, new StripPoint(name, x((double)point.Value)));
        var split = points.ToLookup(item => item.isOwn, item => item.Item2);
        return ([.. split[true]], [.. split[false].OrderBy(point => point.X)]);
    }

    private static Markup Own(StripPoint point, int row, double top, double bottom, ChartSize size)
    {
        var y = top + (size.LineHeight * row) + size.FontSize;
        var half = LetterWidths.Of(point.Name, size.FontSize, bold: true) / 2;
        var middle = Math.Clamp(point.X, half, Math.Max(half, size.Width - half));
        var stem = Svg.Line(point.X, y + 5, point.X, bottom - 10, new Look(Palette.Blue, "", 1.5));
        return Markup.Of(
            $"{Svg.Ground(Box.Around(middle, y, 2 * half, size.FontSize))}{Svg.Text(middle, y, point.Name, "middle", Palette.Blue, bold: true)}{stem}{Svg.Marker(MarkerShape.Diamond, point.X, bottom - 10, 7, Palette.Blue)}"
        );
    }

    /// <summary>The lowest row in which a ring touches no other; points come from left to right.</summary>
    private static int[] StackedRows(IReadOnlyList<StripPoint> points)
    {
        var lastOfRow = new List<double>();
        return
        [
            .. points.Select(point =>
            {
                var row = lastOfRow.FindIndex(x => point.X - x >= Radius * 2);
                if (row < 0)
                {
                    row = lastOfRow.Count;
                    lastOfRow.Add(point.X);
                }

                lastOfRow[row] = point.X;
                return row;
            }),
        ];
    }

    private static IEnumerable<KeyItem> RingKey(ChartContent chart) =>
        chart
            .Series.Where(series => series.Role == SeriesRole.Comparison)
            .Take(1)
            .Select(series => new KeyItem(
                series.Name,
                (x, y) => Svg.Marker(MarkerShape.Ring, x + 14, y, Radius, Palette.Axis)
            ));

    private sealed record StripPoint(string Name, double X);
}
