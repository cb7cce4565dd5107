using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Many authorities on one line: comparison series as rings, neighbours as filled squares, the own one (main series, or a signal where there is
/// one series only) as a named diamond. Marks that would lie on each other are stacked. Quarters are told apart by a light ground and a letter.
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
        var top = unitRoom + (StripQuarters.Has(chart) ? size.LineHeight : 0);
        var bottom = top + (size.LineHeight * (own.Count + 1)) + height + 14;

        var rings = others.Select((point, i) => Other(point, bottom - 10 - (rows[i] * Radius * 2)));
        var marked = own.OrderBy(point => point.X).Select((point, i) => Own(point, i, top, bottom, size));
        var ticks = axis.Ticks.Select(tick =>
            Svg.Text(X(tick), bottom + size.LineHeight + 2, chart.PrintTick(tick, axis.Step), "middle")
        );
        var every = Math.Max(
            1,
            (int)Math.Ceiling((Axes.LabelWidth(chart, axis, size) + 10) / (width / Math.Max(1, axis.Ticks.Count - 1)))
        );
        var quarters = StripQuarters.Draw(chart, X, (left - 8, left + width + 8), unitRoom, bottom, size);
        var lines = StripQuarters
            .Others(chart)
            .Select(line =>
                Svg.Line(X((double)line.Value), top + 6, X((double)line.Value), bottom, Palette.Of(line.Kind))
            );
        var axisLine = Svg.Line(left - 8, bottom, left + width + 8, bottom, new Look(Palette.Axis, "", 1.5));
        var unit = Svg.Text(0, size.FontSize, Axes.UnitOf(chart, axis), colour: Palette.QuietText);
        var key = Key.Draw([.. MarkKey(chart), .. LevelLines.Keys(chart)], bottom + (2 * size.LineHeight) + 4, size);
        return new(
            Markup.Of(
                $"{unit}{quarters}{lines}{rings}{axisLine}{ticks.Where((_, i) => i % every == 0)}{marked}{key.Body}"
            ),
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
            select (isOwn, new StripPoint(name, x((double)point.Value), series.Role == SeriesRole.Neighbour));
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

    private static Markup Other(StripPoint point, double y) =>
        point.IsNeighbour
            ? Svg.Marker(MarkerShape.Square, point.X, y, Radius, Palette.Of(ChartLineKind.Neighbours).Colour)
            : Svg.Marker(MarkerShape.Ring, point.X, y, Radius, Palette.Axis);

    private static IEnumerable<KeyItem> MarkKey(ChartContent chart) =>
        chart
            .Series.Where(series => series.Role is SeriesRole.Comparison or SeriesRole.Neighbour)
            .DistinctBy(series => series.Role)
            .Select(series => new KeyItem(
                series.Name,
                (x, y) => Other(new StripPoint(series.Name, x + 14, series.Role == SeriesRole.Neighbour), y)
            ));

    private sealed record StripPoint(string Name, double X, bool IsNeighbour);
}
