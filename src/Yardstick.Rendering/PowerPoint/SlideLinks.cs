using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Links of a slide: to another slide of the same file, or to a public address; anything else stays plain text.</summary>
internal sealed class SlideLinks(SlidePart slide, Func<string, SlidePart?> slideOfAnchor)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public Markup? Of(string link)
    {
        if (link is ['#', .. var anchor])
        {
            return slideOfAnchor(anchor) is { } target && target != slide
                ? Markup.Of(
                    $"""<a:hlinkClick r:id="{IdOf(target.Uri.ToString(), id => slide.AddPart(target, id))}" action="ppaction://hlinksldjump"/>"""
                )
                : null;
        }

        return Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto"
            ? Markup.Of(
                $"""<a:hlinkClick r:id="{IdOf(link, id => slide.AddHyperlinkRelationship(address, isExternal: true, id))}"/>"""
            )
            : null;
    }

    /// <summary>A target has one relationship, however many links lead there.</summary>
    private string IdOf(string target, Action<string> add)
    {
        if (!_ids.TryGetValue(target, out var id))
        {
            id = $"rIdLink{_ids.Count + 1}";
            add(id);
            _ids.Add(target, id);
        }

        return id;
    }
}
