using System.Drawing;
using System.Globalization;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>Reads a colour as red, amber or green by its hue.</summary>
internal static class DotColour
{
    /// <summary>Paler than this is white or grey, which says nothing.</summary>
    private const float LeastSaturation = 0.2f;

    /// <returns>1 green, 0 amber, -1 red; null for no colour, for grey and for blue.</returns>
    public static decimal? RagOf(string? rgb)
    {
        if (
            rgb is not { Length: 6 }
            || !int.TryParse(rgb, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
        {
            return null;
        }

        var colour = Color.FromArgb(value);
        if (colour.GetSaturation() < LeastSaturation || colour.GetBrightness() is < 0.08f or > 0.97f)
        {
            return null;
        }

        // Degrees: Excel's own red is 0, orange 30 to 45, yellow 60, its three greens 89 to 152.
        return colour.GetHue() switch
        {
            < 18 or >= 335 => -1,
            < 68 => 0,
            < 175 => 1,
            _ => null,
        };
    }
}
