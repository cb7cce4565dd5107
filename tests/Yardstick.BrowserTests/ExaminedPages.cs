using System.Text.RegularExpressions;

namespace Yardstick.BrowserTests;

/// <summary>
/// Which elements of which pages were examined: the same page in another role, month or authority is worth examining when it holds an element of
/// a kind that it did not hold before.
/// </summary>
internal sealed partial class ExaminedPages
{
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    /// <summary>True when the page has something that was not examined; it counts as examined then.</summary>
    public bool IsNew(string address, string html)
    {
        var page = address.Split('?')[0];
        if (!_kinds.TryGetValue(page, out var known))
        {
            _kinds.Add(page, known = new(StringComparer.Ordinal));
        }

        var before = known.Count;
        known.UnionWith(Tags().Matches(html).Select(tag => Values().Replace(tag.Value, "")));
        return known.Count > before;
    }

    [GeneratedRegex("<[a-z][^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();

    /// <summary>What differs between elements of one kind: numbers, and all attributes but those that say what an element is.</summary>
    [GeneratedRegex(
        """\s(?!class=|role=|type=|scope=|aria-[a-z]+=)[a-z-]+(="[^"]*")?|(?<=aria-[a-z]+=")[^"]*|\d+""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Values();
}
