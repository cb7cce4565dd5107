using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Horizontal bars, one a category, for names that need room. Each bar carries its value; level lines are named in the key.</summary>
internal static class BarDrawing
{
    private const double BarHeight = 20;
    private const double Gap = 12;

    public static Drawing Draw(ChartContent chart, ChartSize size)
    {
        var axis = ValueAxis.For(chart, fromZero: true);
        var layout = Layout.For(chart, size, axis);
        var series = chart.Series.ToArray();
        var body = new List<Markup>();
        var y = 4.0;
        foreach (var (i, category) in chart.Categories.Index())
        {
            var lines = layout.Wrap(category);
            var rowHeight = Math.Max(series.Length * BarHeight, lines.Count * size.LineHeight);
            if (layout.NamesAbove)
            {
                var widest = lines.Max(line => LetterWidths.Of(line, size.FontSize));
                body.Add(Svg.Area(0, y, widest + 6, (lines.Count * size.LineHeight) + 1, "#ffffff"));
                body.Add(Svg.Lines(2, y + size.FontSize, lines, size.LineHeight));
                y += lines.Count * size.LineHeight;
                rowHeight = series.Length * BarHeight;
            }
            else
            {
                var first = y + ((rowHeight - (lines.Count * size.LineHeight)) / 2) + (size.FontSize * 0.95);
                body.Add(Svg.Lines(layout.Left - 10, first, lines, size.LineHeight, "end"));
            }

            var top = y + ((rowHeight - (series.Length * BarHeight)) / 2);
            body.AddRange(series.Select((item, s) => Bar(chart, item, i, s, layout, top + (s * BarHeight))));
            y += rowHeight + Gap;
        }

        body.InsertRange(0, chart.Lines.Select(line => LevelLine(line, layout, y)));
        body.Add(Ticks(chart, axis, layout, y, size));
        var unit = Svg.Text(layout.Left, y + (2 * size.LineHeight) + 6, chart.Unit, colour: Palette.QuietText);
        var key = Key.Draw(
            [
                .. series.Length > 1 ? series.Select((item, s) => Key.ForFill(item.Name, s)) : [],
                .. LevelLines.Keys(chart),
                .. Signals.Keys(chart, size),
            ],
            y + (3 * size.LineHeight),
            size
        );
        return new(Markup.Of($"{body}{unit}{key.Body}"), y + (3 * size.LineHeight) + key.Height);
    }

    private static Markup Bar(
        ChartContent chart,
        ChartSeries series,
        int category,
        int position,
        Layout layout,
        double top
    )
    {
        var middle = top + (BarHeight / 2);
        if (series.Values.ElementAtOrDefault(category) is not { } value)
        {
            return Svg.Text(layout.X(0) + 6, middle + 5, "no figure", colour: Palette.QuietText);
        }

        var (zero, end) = (layout.X(0), layout.X((double)value));
        var bar = Fills.Draw(position, Math.Min(zero, end), top + 2, Math.Max(1, Math.Abs(end - zero)), BarHeight - 4);
        var signal = Signals
            .Of(chart)
            .Where(item =>
                series.Signals.TryGetValue(category, out var words)
                && string.Equals(words, item.Words, StringComparison.Ordinal)
            )
            .Select(item => $" ◆ {item.Letter}");
        var label = chart.Print(value) + string.Concat(signal);
        var width = LetterWidths.Of(label, layout.Size.FontSize);
        var left = Math.Max(zero, end) + 6;
        var ground = Svg.Ground(Box.Around(left + (width / 2), middle + 5, width, layout.Size.FontSize));
        return Markup.Of($"{bar}{ground}{Svg.Text(left, middle + 5, label)}");
    }

    private static Markup LevelLine(ChartLine line, Layout layout, double bottom)
    {
        var x = layout.X((double)line.Value);
        return Svg.Line(x, 0, x, bottom, Palette.Of(line.Kind));
    }

    private static Markup Ticks(ChartContent chart, ValueAxis axis, Layout layout, double y, ChartSize size)
    {
        var widest = Axes.LabelWidth(chart, axis, size) + 14;
        var every = Math.Max(1, (int)Math.Ceiling(widest / (layout.Width / Math.Max(1, axis.Ticks.Count - 1))));
        var ticks = axis
            .Ticks.Index()
            .Where(tick => tick.Index % every == 0)
            .Select(tick =>
                Svg.Text(layout.X(tick.Item), y + size.LineHeight, chart.PrintTick(tick.Item, axis.Step), "middle")
            );
        var axisLook = new Look(Palette.Axis, "", 1.5);
        return Markup.Of(
            $"{Svg.Line(layout.Left, y, layout.Left + layout.Width, y, axisLook)}{Svg.Line(layout.X(0), 0, layout.X(0), y, axisLook)}{ticks}"
        );
    }

    /// <summary>Where names end and bars begin; a narrow drawing sets names above their bars.</summary>
    private sealed record Layout(double Left, double Width, ValueAxis Axis, ChartSize Size, bool NamesAbove)
    {
        public static Layout For(ChartContent chart, ChartSize size, ValueAxis axis)
        {
            var longest = chart.Categories.Max(name => LetterWidths.Of(name, size.FontSize));
            var above = !size.LabelsAtLineEnds;
            var left = above ? 14 : Math.Min(longest + 14, size.Width * 0.36);
            var widestValue = chart
                .Series.SelectMany(series => series.Values)
                .OfType<decimal>()
                .Select(value => LetterWidths.Of(chart.Print(value), size.FontSize))
                .DefaultIfEmpty(0)
                .Max();
            var room = widestValue + (chart.Series.Any(series => series.Signals.Count > 0) ? 54 : 18);
            return new(left, size.Width - left - room, axis, size, above);
        }

        public double X(double value) => Left + (Math.Clamp((value - Axis.From) / (Axis.To - Axis.From), 0, 1) * Width);

        public IReadOnlyList<string> Wrap(string name) =>
            LetterWidths.Wrap(name, NamesAbove ? Size.Width - 6 : Left - 14, Size.FontSize);
    }
}
