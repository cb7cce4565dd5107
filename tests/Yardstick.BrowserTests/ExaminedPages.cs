using System.Text.RegularExpressions;

namespace Yardstick.BrowserTests;

/// <summary>
/// Which elements of which pages were examined: the same page in another role, month or authority is worth examining when it holds an element of
/// a kind that it did not hold before.
/// </summary>
internal sealed partial class ExaminedPages
{
    private const string MainBegins = "<main";
    private const string MainEnds = "</main>";

    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Header, menu and footer are the same on all pages of a role.</summary>
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);

    /// <summary>True when the page has something that was not examined; it counts as examined then.</summary>
    /// <param name="page">Its path, where the answer came from: many a page leads to the one for signing in.</param>
    public bool IsNew(string page, string html)
    {
        if (!_kinds.TryGetValue(page, out var inMain))
        {
            _kinds.Add(page, inMain = new(StringComparer.Ordinal));
        }

        var (begin, end) = (
            html.IndexOf(MainBegins, StringComparison.Ordinal),
            html.LastIndexOf(MainEnds, StringComparison.Ordinal)
        );
        if (begin < 0 || end < begin)
        {
            return HasNew(html, inMain);
        }

        var isNewInMain = HasNew(html[begin..end], inMain);
        return HasNew(string.Concat(html.AsSpan(0, begin), html.AsSpan(end)), _around) || isNewInMain;
    }

    private static bool HasNew(string html, HashSet<string> known)
    {
        var before = known.Count;
        known.UnionWith(Tags().Matches(html).Select(tag => Values().Replace(tag.Value, "")));
        return known.Count > before;
    }

    [GeneratedRegex("<[a-z][^>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    /// <summary>What differs between elements of one kind: numbers, and all attributes but those that say what an element is.</summary>
    [GeneratedRegex(
        """\s(?!class=|role=|type=|scope=|aria-[a-z]+=)[a-z-]+(="[^"]*")?|(?<=aria-[a-z]+=")[^"]*|\d+""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Values();
}
