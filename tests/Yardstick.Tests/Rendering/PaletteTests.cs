using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

public sealed class PaletteTests
{
    /// <summary>WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of graphics; names at line ends have the colour of their line.</summary>
    [Fact]
    public void Every_colour_reads_on_white() =>
        Assert.All(Palette.Colours, colour => Assert.True(ContrastWithWhite(colour) >= 4.5, colour));

    [Fact]
    public void No_two_series_of_a_role_share_dashes_and_marker()
    {
        foreach (var role in new[] { SeriesRole.Main, SeriesRole.Comparison })
        {
            var looks = Enumerable
                .Range(0, 3)
                .Select(i => Palette.Of(role, i))
                .Select(look => (look.Dashes, look.Marker));
            Assert.Equal(3, looks.Distinct().Count());
        }
    }

    [Fact]
    public void Every_kind_of_level_line_has_dashes_of_its_own()
    {
        var kinds = Enum.GetValues<ChartLineKind>();

        Assert.Equal(kinds.Length, kinds.Select(kind => Palette.Of(kind).Dashes).Distinct().Count());
    }

    /// <summary>Relative luminance and contrast as WCAG 2.2 defines them.</summary>
    private static double ContrastWithWhite(string colour)
    {
        double[] parts =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i =>
                    int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    / 255.0
                )
                .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)),
        ];
        return 1.05 / ((0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]) + 0.05);
    }
}
