using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>What open data there is, under which terms, and how its files are to be read.</summary>
[Requires(Permission.ReadPublished)]
public sealed class OpenDataModel(PublicSite site) : PageModel
{
    /// <summary>Those with a published figure, by section.</summary>
    public IReadOnlyList<IGrouping<string, Indicator>> Sections =>
        [
            .. site
                .Now.Files.Indicators.OrderBy(indicator => indicator.Title, StringComparer.Ordinal)
                .GroupBy(indicator => indicator.Section)
                .OrderBy(section => section.Key, StringComparer.Ordinal),
        ];

    public PublicEdition? Newest => site.Now.Editions is [var newest, ..] ? newest : null;
}
