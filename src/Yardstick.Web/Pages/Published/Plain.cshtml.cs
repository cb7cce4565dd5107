using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>A published edition in plain words: its parts, or one of them.</summary>
[Requires(Permission.ReadPublished)]
public sealed class PlainModel(PublicSite site, PublicReports reports) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    public Report Report { get; private set; } = null!;

    /// <summary>Null for the list of parts.</summary>
    public ReportSection? Part { get; private set; }

    public ReportSection? Next { get; private set; }

    public IActionResult OnGet(string authority, string edition, string? part)
    {
        if (site.Open(authority, edition, Response) is not { } found)
        {
            return NotFound();
        }

        Edition = found;
        Report = reports.Plain(found);
        var at = Report.Sections.ToList().FindIndex(section => section.Anchor == part);
        if (part is not null && at < 0)
        {
            return NotFound();
        }

        Part = at < 0 ? null : Report.Sections[at];
        Next = Report.Sections.ElementAtOrDefault(at + 1);
        return Page();
    }
}
