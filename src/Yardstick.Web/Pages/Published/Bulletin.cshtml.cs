using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>The bulletin for members of a published edition.</summary>
[Requires(Permission.ReadPublished)]
public sealed class BulletinModel(PublicSite site, PublicReports reports) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    public Report Report { get; private set; } = null!;

    public IActionResult OnGet(string authority, string edition)
    {
        if (site.Open(authority, edition, Response) is not { } found)
        {
            return NotFound();
        }

        Edition = found;
        Report = reports.Bulletin(found, reports.MeetingAfter(found));
        return Page();
    }
}
