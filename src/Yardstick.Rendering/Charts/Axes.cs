using System.Text.RegularExpressions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Grid, value labels, unit, and the labels of the categories.</summary>
internal static partial class Axes
{
    private static readonly Look GridLook = new(Palette.Grid, "", 1);
    private static readonly Look AxisLook = new(Palette.Axis, "", 1.5);

    /// <summary>Width of the widest value label.</summary>
    public static double LabelWidth(ChartContent chart, ValueAxis axis, ChartSize size) =>
        axis.Ticks.Max(tick => LetterWidths.Of(chart.PrintTick(tick, axis.Step), size.FontSize));

    /// <summary>The unit, which says so when the axis does not start at 0.</summary>
    public static string UnitOf(ChartContent chart, ValueAxis axis) =>
        axis.From > 0 ? $"{chart.Unit} (axis starts at {chart.PrintTick(axis.From, axis.Step)})" : chart.Unit;

    public static Markup Values(ChartContent chart, PlotArea plot, ChartSize size)
    {
        var ticks = plot.Axis.Ticks.Select(tick =>
        {
            var y = plot.Y(tick);
            var label = chart.PrintTick(tick, plot.Axis.Step);
            return Markup.Of(
                $"{Svg.Line(plot.Left, y, plot.Right, y, GridLook)}{Svg.Text(plot.Left - 8, y + (size.FontSize * 0.35), label, "end")}"
            );
        });
        var zero = plot.Axis.From < 0 ? plot.Y(0m) : plot.Bottom;
        return Markup.Of($"{ticks}{Svg.Line(plot.Left, zero, plot.Right, zero, AxisLook)}");
    }

    /// <summary>Months: as many as fit, counted back from the newest, which always has its label. Names: all, broken into lines.</summary>
    public static Drawing Categories(ChartContent chart, PlotArea plot, ChartSize size)
    {
        var top = plot.Bottom + size.LineHeight;
        if (AreMonths(chart))
        {
            var widest = chart.Categories.Max(label => LetterWidths.Of(label, size.FontSize)) + 8;
            var every = Math.Max(1, (int)Math.Ceiling(widest / plot.Slot));
            var shown = chart.Categories.Index().Where(item => (chart.Categories.Count - 1 - item.Index) % every == 0);
            var labels = shown.Select(item =>
                Markup.Of(
                    $"{Svg.Line(plot.X(item.Index), plot.Bottom, plot.X(item.Index), plot.Bottom + 5, AxisLook)}{Svg.Text(plot.X(item.Index), top + 2, item.Item, "middle")}"
                )
            );
            return new(Markup.Of($"{labels}"), size.LineHeight + 10);
        }

        var wrapped = chart
            .Categories.Select(label => LetterWidths.Wrap(label, plot.Slot - 6, size.FontSize))
            .ToArray();
        var names = wrapped.Select((lines, i) => Svg.Lines(plot.X(i), top, lines, size.LineHeight, "middle"));
        return new(Markup.Join(names), (wrapped.Max(lines => lines.Count) * size.LineHeight) + 10);
    }

    /// <summary>Whether every name finds room below its own column in at most three lines; otherwise bars read better.</summary>
    public static bool NamesFitBelowColumns(ChartContent chart, ChartSize size)
    {
        var slot = (size.Width * 0.85 / Math.Max(1, chart.Categories.Count)) - 6;
        return AreMonths(chart)
            || chart.Categories.All(label =>
                LetterWidths.Wrap(label, slot, size.FontSize) is { Count: <= 3 } lines
                && lines.All(line => LetterWidths.Of(line, size.FontSize) <= slot)
            );
    }

    public static bool AreMonths(ChartContent chart) => chart.Categories.All(label => Month().IsMatch(label));

    [GeneratedRegex(
        @"^(\p{L}{3,9}[- ]\d{2,4}|\d{4}(-\d{2})?|\d{4}[/-]\d{2}|Q\d [\d/-]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Month();
}
