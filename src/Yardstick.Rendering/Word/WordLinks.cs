using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>Bookmarks of the anchors of a report, and links: to a bookmark or to a public address; anything else stays plain text.</summary>
internal sealed class WordLinks
{
    private readonly MainDocumentPart _main;
    private readonly Dictionary<string, Bookmark> _marks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    public WordLinks(MainDocumentPart main, Report report)
    {
        _main = main;
        foreach (var section in report.Sections)
        {
            Add(section.Anchor, "_Toc");
        }

        foreach (var block in report.Sections.SelectMany(section => section.Blocks))
        {
            var anchor = block switch
            {
                Block.Heading heading => heading.Anchor,
                Block.Table table => table.Content.Id,
                Block.Chart chart => chart.Content.Id,
                _ => null,
            };
            if (anchor is not null)
            {
                Add(anchor, "place_");
            }
        }
    }

    public sealed record Bookmark(int Number, string Name);

    /// <summary>The bookmark to set at an anchor; null when it stands already, as a name stands once.</summary>
    public Bookmark? MarkOf(string anchor) => _set.Add(anchor) ? _marks.GetValueOrDefault(anchor) : null;

    public string NameOf(string anchor) => _marks[anchor].Name;

    /// <summary>Attributes of a link.</summary>
    public Markup? TargetOf(string link)
    {
        if (link is ['#', .. var anchor])
        {
            return _marks.TryGetValue(anchor, out var mark) ? Markup.Of($"""w:anchor="{mark.Name}" """) : null;
        }

        if (
            !Uri.TryCreate(link, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http" or "mailto")
        )
        {
            return null;
        }

        if (!_addresses.TryGetValue(link, out var id))
        {
            id = $"rIdLink{_addresses.Count + 1}";
            _main.AddHyperlinkRelationship(address, isExternal: true, id);
            _addresses.Add(link, id);
        }

        return Markup.Of($"""r:id="{id}" """);
    }

    private void Add(string anchor, string prefix)
    {
        var number = _marks.Count + 1;
        _marks.TryAdd(anchor, new Bookmark(number, $"{prefix}{number:D4}"));
    }
}
