using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Dated events and breaks of definition: a numbered flag above the plot, a vertical line (dashed for a break), the words in the key.
/// Flags that would touch stand in a second row.
/// </summary>
internal static class Marks
{
    private const double FlagWidth = 22;
    private static readonly Look EventLook = new(Palette.Axis, "", 1);
    private static readonly Look BreakLook = new(Palette.Text, "6 4", 1.75);

    /// <summary>Height of the flags above a plot whose categories have the given room.</summary>
    public static double Room(ChartContent chart, double slot) =>
        Rows(chart, slot).DefaultIfEmpty(-1).Max() + 1 is var rows and > 0 ? (rows * (FlagWidth + 2)) + 4 : 0;

    public static Markup Draw(ChartContent chart, PlotArea plot, ChartSize size)
    {
        var rows = Rows(chart, plot.Slot);
        return Markup.Join(
            chart.Marks.Select(
                (mark, i) =>
                {
                    var x = plot.X(Position(mark));
                    var y = plot.Top - 14 - (rows[i] * (FlagWidth + 2));
                    var look = mark.Kind == ChartMarkKind.Event ? EventLook : BreakLook;
                    return Markup.Of(
                        $"{Svg.Line(x, y + 10, x, plot.Bottom, look)}{Flag(mark, i, x - (FlagWidth / 2), y, size.FontSize)}"
                    );
                }
            )
        );
    }

    public static IEnumerable<KeyItem> Keys(ChartContent chart, ChartSize size) =>
        chart.Marks.Select(
            (mark, i) =>
                new KeyItem(
                    $"{chart.Categories[mark.Category]}: {mark.Label}",
                    (x, y) => Flag(mark, i, x + 4, y, size.FontSize)
                )
        );

    /// <summary>A break stands before its point, an event on it.</summary>
    private static double Position(ChartMark mark) =>
        mark.Kind == ChartMarkKind.Event ? mark.Category : mark.Category - 0.5;

    /// <summary>Filled for an event, open for a break: told apart without colour.</summary>
    private static Markup Flag(ChartMark mark, int index, double left, double middle, double fontSize)
    {
        var isEvent = mark.Kind == ChartMarkKind.Event;
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var label = Svg.Text(
            left + (FlagWidth / 2),
            middle + (fontSize * 0.35),
            number,
            "middle",
            isEvent ? "#ffffff" : Palette.Text,
            bold: true
        );
        return Markup.Of(
            $"""<rect x="{left}" y="{middle - 10}" width="{FlagWidth}" height="20" rx="{(isEvent ? 10 : 0)}" fill="{(isEvent ? Palette.Text : "#ffffff")}" stroke="{Palette.Text}" stroke-width="1.5"/>{label}"""
        );
    }

    private static int[] Rows(ChartContent chart, double slot)
    {
        var rows = new int[chart.Marks.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var taken = Enumerable
                .Range(0, i)
                .Where(other =>
                    Math.Abs(Position(chart.Marks[other]) - Position(chart.Marks[i])) * slot < FlagWidth + 2
                )
                .Select(other => rows[other])
                .ToHashSet();
            rows[i] = Enumerable.Range(0, i + 1).First(row => !taken.Contains(row));
        }

        return rows;
    }
}
