namespace Yardstick.Rendering.Office;

/// <summary>How much wider than Arial a text set in another font may be: a slide measured too wide has white space, one too narrow overflows.</summary>
internal static class FontWidths
{
    private const double OfUnknown = 1.12;

    /// <summary>Widths of letters are rounded, and programs differ a little.</summary>
    private const double OfArial = 1.02;

    private static readonly string[] NotWider =
    [
        "Arial",
        "Helvetica",
        "Liberation Sans",
        "Calibri",
        "Carlito",
        "Candara",
        "Gill Sans MT",
        "Times New Roman",
        "Cambria",
        "Garamond",
        "Georgia",
        "Tahoma",
        "Lato",
    ];

    public static double Of(string? typeface) =>
        typeface switch
        {
            "Verdana" or "DejaVu Sans" => 1.2,
            not null when NotWider.Contains(typeface, StringComparer.OrdinalIgnoreCase) => OfArial,
            _ => OfUnknown,
        };
}
