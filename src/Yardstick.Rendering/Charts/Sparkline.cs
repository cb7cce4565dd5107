using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>A word-sized line for a table row: the shape of the months, the newest as a dot. Axes stand in the row's own cells.</summary>
public static class Sparkline
{
    private const double Width = 110;
    private const double Height = 28;
    private const double Edge = 5;

    /// <param name="values">Oldest first; null is a gap.</param>
    /// <param name="label">What it shows, in words: <c>from 92% in Jun-22 to 86% in Jun-23</c>.</param>
    public static Markup Draw(IReadOnlyList<decimal?> values, string label)
    {
        var known = values.OfType<decimal>().Select(value => (double)value).ToArray();
        if (known.Length == 0)
        {
            return Markup.Empty;
        }

        var (low, high) = (known.Min(), known.Max());
        double X(int i) => Edge + (i * (Width - (2 * Edge)) / Math.Max(1, values.Count - 1));
        double Y(decimal value) =>
            high <= low ? Height / 2 : Height - Edge - (((double)value - low) / (high - low) * (Height - (2 * Edge)));

        var series = new ChartSeries { Name = label, Values = values };
        var lines = LineDrawing
            .Runs(series, new HashSet<int>())
            .Select(run =>
                Svg.Path(
                    Markup.Join(
                        run.Select(
                            (point, i) => Markup.Of($"{(i == 0 ? "M" : "L")}{X(point.Category)} {Y(point.Value)}")
                        )
                    ),
                    new Look(Palette.Blue, "", 2)
                )
            );
        var (last, newest) = series.Known().Last();
        return Markup.Of(
            $"""<svg xmlns="http://www.w3.org/2000/svg" class="sparkline" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img" aria-label="{label}">{lines}{Svg.Marker(MarkerShape.Circle, X(last), Y(newest), 3.5, Palette.Text)}</svg>"""
        );
    }
}
