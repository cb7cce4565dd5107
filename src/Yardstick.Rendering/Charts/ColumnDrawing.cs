using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Columns side by side, or stacked. The axis always holds 0, because a column is read by its length.</summary>
internal static class ColumnDrawing
{
    private const double ShareOfSlot = 0.72;

    public static Drawing Draw(ChartContent chart, ChartSize size)
    {
        var looks = SeriesLooks.Of(chart);
        var frame = Frame.For(chart, size, fromZero: true, []);
        var columns =
            chart.Type == ChartType.StackedColumn
                ? Stacked(chart, frame.Plot, size)
                : SideBySide(chart, frame.Plot, size);
        var series = Markup.Of($"{columns}{Signals.Draw(chart, frame.Plot)}");
        return frame.Around(series, looks.Count > 1 ? looks.Select((item, i) => Key.ForFill(item.Series.Name, i)) : []);
    }

    private static Markup SideBySide(ChartContent chart, PlotArea plot, ChartSize size)
    {
        var width = plot.Slot * ShareOfSlot / Math.Max(1, chart.Series.Count);
        var zero = plot.Y(0m);
        var columns =
            from series in chart.Series.Index()
            from point in series.Item.Known()
            let value = point.Value
            let left = plot.X(point.Category) - (plot.Slot * ShareOfSlot / 2) + (series.Index * width)
            let y = plot.Y(value)
            let label = chart.Print(value)
            let hasRoom = chart.ShowLabels
                && !series.Item.Signals.ContainsKey(point.Category)
                && LetterWidths.Of(label, size.FontSize) <= (chart.Series.Count == 1 ? plot.Slot : width)
            let text = hasRoom
                ? OnGround(left + (width / 2), value < 0 ? y + size.FontSize + 2 : y - 6, label, size)
                : Markup.Empty
            let column = Fills.Draw(series.Index, left, Math.Min(y, zero), width - 1, Math.Abs(zero - y))
            select Markup.Of($"{column}{text}");
        return Markup.Join(columns);
    }

    private static Markup OnGround(double x, double baseline, string label, ChartSize size)
    {
        var box = Box.Around(x, baseline, LetterWidths.Of(label, size.FontSize), size.FontSize);
        return Markup.Of($"{Svg.Ground(box)}{Svg.Text(x, baseline, label, "middle")}");
    }

    private static Markup Stacked(ChartContent chart, PlotArea plot, ChartSize size)
    {
        var pieces = new List<Markup>();
        var width = plot.Slot * ShareOfSlot;
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var below = 0m;
            foreach (var (index, series) in chart.Series.Index())
            {
                if (series.Values.ElementAtOrDefault(category) is not { } value)
                {
                    continue;
                }

                var (bottom, top) = (plot.Y(below), plot.Y(below + value));
                below += value;
                pieces.Add(Fills.Draw(index, plot.X(category) - (width / 2), top, width, bottom - top - 1));
                pieces.Add(PieceLabel(chart, value, plot.X(category), (top + bottom) / 2, bottom - top, width, size));
            }
        }

        return Markup.Join(pieces);
    }

    /// <summary>White ground behind the number, so that it reads on every pattern.</summary>
    private static Markup PieceLabel(
        ChartContent chart,
        decimal value,
        double x,
        double y,
        double height,
        double width,
        ChartSize size
    )
    {
        var label = chart.Print(value);
        var needed = LetterWidths.Of(label, size.FontSize) + 6;
        return !chart.ShowLabels || needed > width || height < size.FontSize + 8
            ? Markup.Empty
            : Markup.Of(
                $"""<rect x="{x - (needed / 2)}" y="{y - (size.FontSize * 0.65)}" width="{needed}" height="{size.FontSize * 1.3}" rx="2" fill="#ffffff"/>{Svg.Text(x, y + (size.FontSize * 0.36), label, "middle")}"""
            );
    }
}
