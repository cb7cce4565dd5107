using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Fills of columns and bars: the first is plain blue, each further one has its own hatching, so that they differ in grey. The lines are
/// drawn one by one: an SVG pattern becomes a picture of 150 kB for every column when Chromium prints it.
/// </summary>
internal static class Fills
{
    private const double Spacing = 9;

    private static readonly (string Colour, Hatching Hatching)[] Kinds =
    [
        (Palette.Blue, Hatching.None),
        ("#912b88", Hatching.Rising),
        ("#0f7a70", Hatching.Level),
        ("#8a4b00", Hatching.Falling),
        ("#4c2c92", Hatching.Upright),
        ("#505a5f", Hatching.Crossed),
    ];

    private enum Hatching
    {
        None,
        Rising,
        Level,
        Falling,
        Upright,
        Crossed,
    }

    /// <param name="position">Place of the series in its chart.</param>
    public static Markup Draw(int position, double x, double y, double width, double height)
    {
        var (colour, hatching) = Kinds[position % Kinds.Length];
        var ground = Svg.Area(x, y, width, height, colour);
        if (hatching == Hatching.None || width <= 0 || height <= 0)
        {
            return ground;
        }

        var lines = Lines(hatching, x, y, x + width, y + height)
            .Select(line => Markup.Of($"M{line.X1} {line.Y1}L{line.X2} {line.Y2}"));
        return Markup.Of($"""{ground}<path d="{lines}" stroke="#ffffff" stroke-width="0.9" fill="none"/>""");
    }

    private static IEnumerable<(double X1, double Y1, double X2, double Y2)> Lines(
        Hatching hatching,
        double left,
        double top,
        double right,
        double bottom
    ) =>
        hatching switch
        {
            Hatching.Rising => Steps(left + top, right + bottom)
                .Select(sum =>
                    (
                        Math.Max(left, sum - bottom),
                        Math.Min(bottom, sum - left),
                        Math.Min(right, sum - top),
                        Math.Max(top, sum - right)
                    )
                ),
            Hatching.Falling => Steps(left - bottom, right - top)
                .Select(gap =>
                    (
                        Math.Max(left, gap + top),
                        Math.Max(top, left - gap),
                        Math.Min(right, gap + bottom),
                        Math.Min(bottom, right - gap)
                    )
                ),
            Hatching.Level => Steps(top, bottom).Select(y => (left, y, right, y)),
            Hatching.Upright => Steps(left, right).Select(x => (x, top, x, bottom)),
            _ => Lines(Hatching.Level, left, top, right, bottom)
                .Concat(Lines(Hatching.Upright, left, top, right, bottom)),
        };

    /// <summary>The multiples of the spacing between two ends, so that the hatching of neighbouring pieces meets.</summary>
    private static IEnumerable<double> Steps(double from, double to)
    {
        for (var at = Math.Ceiling(from / Spacing) * Spacing; at < to; at += Spacing)
        {
            if (at > from)
            {
                yield return at;
            }
        }
    }
}
