using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yardstick.Rendering.Pdf;

/// <summary>
/// Reads as much of a PDF printed by Chromium as page numbers need: the cross-reference table, the page tree and the named
/// destinations. Chromium does not support target-counter(), so the numbers come from a first print.
/// </summary>
internal sealed partial class PdfObjects
{
    private readonly string _text;
    private readonly int[] _offsets;
    private readonly string _trailer;

    /// <exception cref="FormatException">The file has no plain cross-reference table, as every PDF of Chromium has.</exception>
    public PdfObjects(byte[] pdf)
    {
        // Latin-1 keeps one character a byte, so that offsets hold.
        _text = Encoding.Latin1.GetString(pdf);
        var start = int.Parse(One(StartOfTable(), _text), CultureInfo.InvariantCulture);
        var end = _text.IndexOf("trailer", start, StringComparison.Ordinal);
        if (start >= _text.Length || end < 0)
        {
            throw new FormatException("The PDF has no plain cross-reference table; its page numbers cannot be read.");
        }

        _offsets =
        [
            .. Offset()
                .Matches(_text[start..end])
                .Select(match => int.Parse(match.Groups["offset"].Value, CultureInfo.InvariantCulture)),
        ];
        _trailer = _text[end..];
    }

    /// <summary>Page number, from 1, of each anchor that a link of the document leads to.</summary>
    public IReadOnlyDictionary<string, int> PagesOfAnchors()
    {
        var catalog = Object(One(Root(), _trailer));
        var pages = Leaves(One(Pages(), catalog)).Index().ToDictionary(page => page.Item, page => page.Index + 1);
        var destinations = Destinations().Match(catalog);
        return destinations.Success
            ? Destination()
                .Matches(Object(destinations.Groups["id"].Value))
                .ToDictionary(match => match.Groups["name"].Value, match => pages[match.Groups["id"].Value])
            : new Dictionary<string, int>();
    }

    private IEnumerable<string> Leaves(string id)
    {
        var kids = Kids().Match(Object(id));
        return kids.Success
            ? Reference().Matches(kids.Groups["ids"].Value).SelectMany(kid => Leaves(kid.Groups["id"].Value))
            : [id];
    }

    private string Object(string id)
    {
        var start = _offsets[int.Parse(id, CultureInfo.InvariantCulture)];
        return _text[start.._text.IndexOf("endobj", start, StringComparison.Ordinal)];
    }

    private static string One(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match
            ? match.Groups["id"].Value
            : throw new FormatException($"The PDF lacks {pattern}; its page numbers cannot be read.");

    [GeneratedRegex(@"startxref\s+(?<id>\d+)\s+%%EOF\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(?<offset>\d{10}) \d{5} [nf]", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();

    [GeneratedRegex(@"/Root (?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Pages (?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Dests (?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Destinations();

    [GeneratedRegex(@"/(?<name>[^\s/\[]+) \[(?<id>\d+) 0 R /XYZ", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex(@"/Kids \[(?<ids>[^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
