namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Dots and arrows, which some workbooks write as letters of a symbol font.</summary>
internal static class SymbolText
{
    private static readonly Dictionary<string, string> Wingdings = new(StringComparer.Ordinal)
    {
        ["l"] = "●",
        ["n"] = "■",
        ["é"] = "↑",
        ["ê"] = "↓",
        ["è"] = "→",
        ["à"] = "→",
        ["á"] = "↑",
        ["â"] = "↓",
    };

    public static string AsShown(string text, string? fontName) =>
        string.Equals(fontName, "Wingdings", StringComparison.OrdinalIgnoreCase)
            ? Wingdings.GetValueOrDefault(text, text)
            : text;

    /// <summary>A dot is coloured by its font, everything else by the fill of its cell.</summary>
    public static bool IsDot(string text) => text is "●" or "⬤" or "•" or "◉" or "■" or "⚫";
}
