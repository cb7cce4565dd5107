using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Turns the ways in which a workbook names a colour (RGB, theme with tint, index) into RGB.</summary>
internal sealed class Palette
{
    /// <summary>The first 64 indexed colours (ECMA-376, 18.8.27); 64 and above are the system's own.</summary>
    private static readonly string[] Indexed = (
        "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
        + "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
        + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 "
        + "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
    ).Split(' ');

    private readonly List<string> _theme;

    public Palette(ThemePart? part) => _theme = part is null ? [] : ReadTheme(part);

    /// <returns>Six hexadecimal digits, or null when the colour is automatic or unknown.</returns>
    public string? RgbOf(ColorType? colour)
    {
        if (colour is null)
        {
            return null;
        }

        if (colour.Rgb?.Value is { Length: >= 6 } rgb)
        {
            return rgb[^6..].ToUpperInvariant();
        }

        if (colour.Theme?.Value is { } theme && theme < _theme.Count)
        {
            return Tinted(_theme[(int)theme], colour.Tint?.Value ?? 0);
        }

        return colour.Indexed?.Value is { } index && index < Indexed.Length ? Indexed[index] : null;
    }

    /// <summary>Cells count light before dark, the theme part dark before light.</summary>
    private static List<string> ReadTheme(ThemePart part)
    {
        var scheme = part.Theme?.ThemeElements?.ColorScheme;
        if (scheme is null)
        {
            return [];
        }

        var colours = scheme
            .ChildElements.Select(colour =>
                colour.FirstChild switch
                {
                    DocumentFormat.OpenXml.Drawing.RgbColorModelHex hex => hex.Val?.Value,
                    DocumentFormat.OpenXml.Drawing.SystemColor system => system.LastColor?.Value,
                    _ => null,
                } ?? "000000"
            )
            .ToList();
        return colours.Count < 4 ? colours : [colours[1], colours[0], colours[3], colours[2], .. colours.Skip(4)];
    }

    /// <summary>Lighter for a positive tint, darker for a negative one, channel by channel.</summary>
    private static string Tinted(string rgb, double tint)
    {
        var channels = Enumerable.Range(0, 3).Select(i => Convert.ToInt32(rgb.Substring(i * 2, 2), 16));
        return string.Concat(
            channels.Select(value =>
                ((int)Math.Round(tint >= 0 ? value + ((255 - value) * tint) : value * (1 + tint))).ToString(
                    "X2",
                    CultureInfo.InvariantCulture
                )
            )
        );
    }
}
