using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <param name="First">Named before the others, because it carries a signal.</param>
internal sealed record NamedPoint(string Name, double X, double Y, bool First);

/// <summary>Writes names beside points: right, left, above or below, wherever nothing lies yet; without room the table names the point.</summary>
internal static class PointNames
{
    public static Markup Draw(IReadOnlyList<NamedPoint> points, PlotArea plot, ChartSize size)
    {
        var taken = points.Select(point => Box.Around(point.X, point.Y + 5, 8, 10)).ToList();
        var drawn = new List<Markup>();
        foreach (var point in points.OrderByDescending(point => point.First))
        {
            var width = LetterWidths.Of(point.Name, size.FontSize);
            var baseline = point.Y + (size.FontSize * 0.35);
            (double X, double Y)[] places =
            [
                (point.X + 10 + (width / 2), baseline),
                (point.X - 10 - (width / 2), baseline),
                (point.X, point.Y - 9),
                (point.X, point.Y + 8 + size.FontSize),
            ];
            foreach (var (x, y) in places)
            {
                var box = Box.Around(x, y, width, size.FontSize);
                if (
                    box.Left < plot.Left
                    || box.Right > plot.Right + 6
                    || box.Top < plot.Top - 12
                    || box.Bottom > plot.Bottom
                )
                {
                    continue;
                }

                if (taken.Any(box.Overlaps))
                {
                    continue;
                }

                taken.Add(box);
                drawn.Add(Markup.Of($"{Svg.Ground(box)}{Svg.Text(x, y, point.Name, "middle")}"));
                break;
            }
        }

        return Markup.Join(drawn);
    }
}
