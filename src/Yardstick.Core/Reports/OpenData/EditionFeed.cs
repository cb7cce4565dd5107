using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>New editions and their bulletins as an Atom feed (RFC 4287), so that members and others can subscribe without giving an address.</summary>
public static class EditionFeed
{
    public const string Path = "/open-data/editions.atom";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="site">Where readers find the pages; null leaves addresses relative to the feed's.</param>
    public static string Of(IReadOnlyList<PublicEdition> editions, Uri? site)
    {
        var newest = editions
            .OrderByDescending(edition => edition.ChangedOn)
            .ThenBy(edition => edition.Path, StringComparer.Ordinal);
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-GB"),
            new XElement(Atom + "title", "Children’s services performance: published editions"),
            new XElement(Atom + "id", IdOf(Path)),
            new XElement(
                Atom + "updated",
                Moment(editions.Select(edition => edition.ChangedOn).DefaultIfEmpty(new DateOnly(2000, 1, 1)).Max())
            ),
            new XElement(Atom + "rights", OpenDataLicence.Name),
            Link("self", Path, "application/atom+xml"),
            Link("alternate", "/published", "text/html"),
            newest.SelectMany(Entries)
        );
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}\n";

        IEnumerable<XElement> Entries(PublicEdition edition)
        {
            yield return Entry(edition, edition.Path, edition.Title, EditionSentence(edition));
            if (edition.SupersededBy is null)
            {
                yield return Entry(
                    edition,
                    edition.Path + "/bulletin",
                    $"Bulletin of {edition.Month.ToWords()} for members",
                    "One page: what changed, what is off track, what is promised, and the next meeting."
                );
            }
        }

        XElement Entry(PublicEdition edition, string path, string title, string summary) =>
            new(
                Atom + "entry",
                new XElement(Atom + "title", $"{edition.AuthorityName}: {title}"),
                new XElement(Atom + "id", IdOf(path)),
                new XElement(Atom + "published", Moment(edition.PublishedOn)),
                new XElement(Atom + "updated", Moment(edition.ChangedOn)),
                new XElement(Atom + "author", new XElement(Atom + "name", edition.AuthorityName)),
                new XElement(Atom + "summary", summary),
                Link("alternate", path, "text/html"),
                edition.SupersededBy is { } successor
                    ? Link("successor-version", edition.PathOf(successor.Slug), "text/html")
                    : null
            );

        XElement Link(string relation, string path, string type) =>
            new(
                Atom + "link",
                new XAttribute("rel", relation),
                new XAttribute("type", type),
                new XAttribute("href", site is null ? path : new Uri(site, path).AbsoluteUri)
            );
    }

    private static string EditionSentence(PublicEdition edition) =>
        (edition.SupersededBy, edition.Note) switch
        {
            ({ } successor, _) => $"Superseded by {successor.Title}.",
            (_, { } note) => $"Version {edition.Version.ToString(CultureInfo.InvariantCulture)}: {note}",
            _ => $"Figures of {edition.Month.ToWords()}.",
        };

    /// <summary>The same for the same path wherever the site moves to.</summary>
    private static string IdOf(string path) =>
        $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16), bigEndian: true)}";

    private static string Moment(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
