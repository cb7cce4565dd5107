using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>The quarters of all authorities behind a strip: every other one on a light ground, its letter above where there is room.</summary>
internal static class StripQuarters
{
    private const string Letters = "ABCD";

    public static bool Has(ChartContent chart) => Bounds(chart).Length == Letters.Length - 1;

    /// <summary>The lines that are no bounds of quarters.</summary>
    public static IEnumerable<ChartLine> Others(ChartContent chart) =>
        chart.Lines.Where(line => line.Kind != ChartLineKind.Quartile);

    /// <param name="x">Place of a value.</param>
    public static Markup Draw(
        ChartContent chart,
        Func<double, double> x,
        (double Left, double Right) room,
        double top,
        double bottom,
        ChartSize size
    )
    {
        if (!Has(chart))
        {
            return Markup.Empty;
        }

        var bounds = Bounds(chart);
        double[] edges = [room.Left, .. bounds.Select(bound => x((double)bound.Value)), room.Right];
        var isLowBest = bounds[0].Name.Contains("A and B", StringComparison.Ordinal);
        return Markup.Join(
            Enumerable
                .Range(0, Letters.Length)
                .Select(i =>
                {
                    var (left, right) = (edges[i], edges[i + 1]);
                    var letter = Letters[isLowBest ? i : Letters.Length - 1 - i].ToString();
                    var ground =
                        i % 2 == 0
                            ? Svg.Area(left, top + 2, right - left, bottom - top - 2, Palette.Band)
                            : Markup.Empty;
                    var text =
                        right - left > size.FontSize
                            ? Svg.Text(
                                (left + right) / 2,
                                top + 2 + size.FontSize,
                                letter,
                                "middle",
                                Palette.QuietText,
                                bold: true
                            )
                            : Markup.Empty;
                    return Markup.Of($"{ground}{text}");
                })
        );
    }

    private static ChartLine[] Bounds(ChartContent chart) =>
        [.. chart.Lines.Where(line => line.Kind == ChartLineKind.Quartile).OrderBy(line => line.Value)];
}
