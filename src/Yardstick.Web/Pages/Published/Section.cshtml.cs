using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>One part of a published report, drawn from the blocks that every format draws.</summary>
[Requires(Permission.ReadPublished)]
public sealed class SectionModel(PublicSite site) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    public ReportSection Section { get; private set; } = null!;

    public ReportSection? Previous { get; private set; }

    public ReportSection? Next { get; private set; }

    public IActionResult OnGet(string authority, string edition, string anchor)
    {
        if (site.Open(authority, edition, Response) is not { } found)
        {
            return NotFound();
        }

        var sections = found
            .Report.Value.Sections.Where(section => section.Blocks.Any(block => block is not Block.Contents))
            .ToList();
        var at = sections.FindIndex(section => section.Anchor == anchor);
        if (at < 0)
        {
            return NotFound();
        }

        Edition = found;
        Section = PartLinks.In(sections[at], found);
        Previous = at > 0 ? sections[at - 1] : null;
        Next = at + 1 < sections.Count ? sections[at + 1] : null;
        return Page();
    }
}
