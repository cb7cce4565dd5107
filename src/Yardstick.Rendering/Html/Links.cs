using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>Which links a piece of HTML may hold: what does not lead anywhere, or could run script, is written as plain text.</summary>
/// <param name="anchors">Anchors that exist on the page; null when not known, as in a piece of a web page.</param>
/// <param name="addressesOfSite">Whether addresses such as <c>/indicators/x</c> lead anywhere: true on the site, false in a file.</param>
public sealed class Links(IReadOnlySet<string>? anchors = null, bool addressesOfSite = true)
{
    public static Links OfSite { get; } = new();

    public Markup Around(Markup text, string? link) =>
        link is not null && Leads(link) ? Markup.Of($"""<a href="{link}">{text}</a>""") : text;

    private bool Leads(string link) =>
        link switch
        {
            ['#', .. var anchor] => anchors?.Contains(anchor) ?? true,
            ['/', '/', ..] => false,
            ['/', ..] => addressesOfSite,
            _ => Uri.TryCreate(link, UriKind.Absolute, out var address)
                && address.Scheme is "https" or "http" or "mailto",
        };
}
