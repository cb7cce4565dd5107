using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>Every edition that everybody may read, by council and month.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(PublicSite site) : PageModel
{
    /// <summary>The council with the newest edition first; its editions newest month first.</summary>
    public IReadOnlyList<IGrouping<string, PublicEdition>> Councils =>
        [.. site.Now.Editions.GroupBy(edition => edition.AuthorityName, StringComparer.Ordinal)];
}
