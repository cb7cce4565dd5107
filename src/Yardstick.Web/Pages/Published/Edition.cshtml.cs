using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>One published edition: what it holds, in which formats, and what took its place.</summary>
[Requires(Permission.ReadPublished)]
public sealed class EditionModel(PublicSite site) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    public Report Report => Edition.Report.Value;

    public IActionResult OnGet(string authority, string edition)
    {
        if (site.Open(authority, edition, Response) is not { } found)
        {
            return NotFound();
        }

        Edition = found;
        return Page();
    }
}
