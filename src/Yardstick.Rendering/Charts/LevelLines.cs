using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Target, benchmarks, mean and process limits: one level across the plot, each with its own dashes and its name.</summary>
internal static class LevelLines
{
    public static Markup Draw(ChartContent chart, PlotArea plot) =>
        Markup.Join(
            chart.Lines.Select(line =>
                Svg.Line(plot.Left, plot.Y(line.Value), plot.Right, plot.Y(line.Value), Palette.Of(line.Kind))
            )
        );

    /// <summary>The room between two process limits, lightly shaded: normal variation.</summary>
    public static Markup Band(ChartContent chart, PlotArea plot)
    {
        var limits = chart.Lines.Where(line => line.Kind == ChartLineKind.ProcessLimit).ToArray();
        if (limits.Length != 2)
        {
            return Markup.Empty;
        }

        var (top, bottom) = (plot.Y(limits.Max(line => line.Value)), plot.Y(limits.Min(line => line.Value)));
        return Svg.Area(plot.Left, top, plot.Width, bottom - top, Palette.Band);
    }

    public static IEnumerable<EndLabel> EndLabels(ChartContent chart) =>
        chart.Lines.Select(line => new EndLabel(Named(chart, line), line.Value, Palette.Of(line.Kind).Colour));

    /// <summary>Bounds of quarters have no line: their letters stand on the ground of a strip.</summary>
    public static IEnumerable<KeyItem> Keys(ChartContent chart) =>
        StripQuarters.Others(chart).Select(line => Key.ForLine(Named(chart, line), Palette.Of(line.Kind)));

    /// <summary><c>Target 85%</c>; a name that says its value already (<c>Target at least 85%</c>) stays as it is.</summary>
    public static string Named(ChartContent chart, ChartLine line)
    {
        var value = chart.Print(line.Value);
        return line.Name.EndsWith($" {value}", StringComparison.Ordinal) ? line.Name : $"{line.Name} {value}";
    }
}
