using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>The texts of a workbook, each kept once; cells hold their numbers.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _uses;

    public int NumberOf(string text)
    {
        _uses++;
        var clean = Clean(text);
        if (!_numbers.TryGetValue(clean, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(clean, number);
        }

        return number;
    }

    public Markup Draw()
    {
        var texts = _numbers
            .OrderBy(item => item.Value)
            .Select(item => Markup.Of($"""<si><t xml:space="preserve">{item.Key}</t></si>"""));
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{_uses}" uniqueCount="{_numbers.Count}">{texts}</sst>
            """
        );
    }

    /// <summary>Without the control characters that XML cannot hold, and no longer than a cell may be.</summary>
    private static string Clean(string text)
    {
        const int LongestCell = 32767;
        var clean = XmlText.Clean(text);
        return clean[..Math.Min(clean.Length, LongestCell)];
    }
}
