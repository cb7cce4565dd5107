using System.Globalization;
using Microsoft.Net.Http.Headers;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Web.OpenData;

/// <summary>The headers of what everybody may read: how long it may be kept, its licence, and what took its place.</summary>
internal static class PublicAnswer
{
    /// <summary>Short enough that a correction is seen soon; afterwards a tag answers whether anything changed.</summary>
    private const int SecondsKept = 300;

    public static void MayBeKept(HttpResponse response) =>
        response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={SecondsKept}");

    public static void Licensed(HttpResponse response) =>
        response.Headers.Append(HeaderNames.Link, $"<{OpenDataLicence.Address}>; rel=\"license\"");

    /// <summary>Names the edition that took the place of this one, where one has.</summary>
    public static void NamesSuccessor(HttpResponse response, PublicEdition edition)
    {
        if (edition.SupersededBy is { } successor)
        {
            response.Headers.Append(HeaderNames.Link, $"<{edition.PathOf(successor.Slug)}>; rel=\"successor-version\"");
        }
    }

    /// <summary>The edition of a page, with what its answer says of it in its headers; null when there is none.</summary>
    public static PublicEdition? Open(this PublicSite site, string authority, string slug, HttpResponse response)
    {
        var edition = site.Now.Find(authority, slug);
        if (edition is not null)
        {
            NamesSuccessor(response, edition);
        }

        return edition;
    }
}
