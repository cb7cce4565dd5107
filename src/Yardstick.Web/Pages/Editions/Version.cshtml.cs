using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>One version of an edition, to be read. The public one of a published edition is for everyone.</summary>
[Requires(Permission.ReadPublished)]
public sealed class VersionModel(ShownEditions editions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public EditionRecord Shown { get; private set; } = null!;

    public EditionAudience Audience { get; private set; }

    public Report Report { get; private set; } = null!;

    /// <summary>The version that took its place, or is being made to; null when there is none that the reader may see.</summary>
    public EditionRecord? Later { get; private set; }

    public bool MayManage => editions.MaySeeRestricted(Shown);

    /// <param name="version"><c>public</c> or <c>restricted</c>.</param>
    public IActionResult OnGet(string version)
    {
        if (
            PublishingWords.ReadAudience(version) is not { } audience
            || editions.Find(Id) is not { } edition
            || !editions.MaySee(edition, audience)
        )
        {
            return NotFound();
        }

        (Shown, Audience) = (edition, audience);
        Report = editions.Making.Printed(edition, audience);
        Later = editions.All.FirstOrDefault(each =>
            each.Amends == edition.EditionId && EditionStates.IsPublic(each.State)
        );
        return Page();
    }
}
