using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <param name="Value">Where the line ends.</param>
internal sealed record EndLabel(string Text, decimal Value, string Colour, bool Bold = false);

/// <summary>
/// Names at the right end of the lines. Labels that would lie on each other are moved apart as little as the plot allows, and a thin
/// connector leads back to the line.
/// </summary>
internal static class EndLabels
{
    private const double WidestShare = 0.23;
    private const double Lead = 16;

    /// <summary>Room the labels need to the right of the plot.</summary>
    public static double Room(IReadOnlyCollection<EndLabel> labels, ChartSize size) =>
        labels.Count == 0 ? 24 : Lead + 6 + labels.Max(label => Widest(label, size));

    public static Markup Draw(IEnumerable<EndLabel> labels, PlotArea plot, ChartSize size)
    {
        var ordered = labels.OrderByDescending(label => label.Value).ToArray();
        var heights = ordered.Select(label => Wrap(label, size).Count * size.LineHeight).ToArray();
        var middles = Apart(
            [.. ordered.Select(label => plot.Y(label.Value))],
            heights,
            plot.Top - size.LineHeight,
            plot.Bottom
        );
        return Markup.Join(ordered.Select((label, i) => Draw(label, middles[i], heights[i], plot, size)));
    }

    /// <summary>Moves middles apart so that boxes of the given heights do not overlap and stay between top and bottom where they can.</summary>
    public static double[] Apart(double[] middles, double[] heights, double top, double bottom)
    {
        var placed = (double[])middles.Clone();
        var edge = top;
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = Math.Max(placed[i], edge + (heights[i] / 2));
            edge = placed[i] + (heights[i] / 2);
        }

        edge = bottom;
        for (var i = placed.Length - 1; i >= 0; i--)
        {
            placed[i] = Math.Min(placed[i], edge - (heights[i] / 2));
            edge = placed[i] - (heights[i] / 2);
        }

        return placed;
    }

    private static Markup Draw(EndLabel label, double middle, double height, PlotArea plot, ChartSize size)
    {
        var lead = new Look(label.Colour, "", 1);
        var first = middle - (height / 2) + (size.FontSize * 0.95);
        var connector = Svg.Path(
            Markup.Of(
                $"M{plot.Right + 1} {plot.Y(label.Value)}L{plot.Right + (Lead * 0.6)} {middle}L{plot.Right + Lead} {middle}"
            ),
            lead
        );
        var lines = Svg.Lines(
            plot.Right + Lead + 4,
            first,
            Wrap(label, size),
            size.LineHeight,
            colour: label.Colour,
            bold: label.Bold
        );
        return Markup.Of($"{connector}{lines}");
    }

    private static IReadOnlyList<string> Wrap(EndLabel label, ChartSize size) =>
        LetterWidths.Wrap(label.Text, size.Width * WidestShare, size.FontSize);

    private static double Widest(EndLabel label, ChartSize size) =>
        Wrap(label, size).Max(line => LetterWidths.Of(line, size.FontSize, label.Bold));
}
