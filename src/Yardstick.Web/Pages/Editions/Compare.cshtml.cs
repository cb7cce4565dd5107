using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>Two editions beside each other: figures, texts, targets and definitions that differ.</summary>
[Requires(Permission.ReadEditions)]
public sealed class CompareModel(ShownEditions editions, Product product) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public IReadOnlyList<EditionRecord> Choices { get; private set; } = [];

    /// <summary>Null before two are chosen.</summary>
    public EditionComparison? Found { get; private set; }

    public string NameOf(EditionRecord edition) =>
        $"{PublishingWords.Title(edition, product)}, version {edition.Version} ({EditionStates.InWords(edition.State)}, {edition.AuthorityCode})";

    public IActionResult OnGet()
    {
        Choices = [.. editions.All.Where(editions.MaySeeRestricted)];
        if (Before is not { } before || After is not { } after)
        {
            return Page();
        }

        if (editions.FindRestricted(before) is not { } one || editions.FindRestricted(after) is not { } other)
        {
            return NotFound();
        }

        Found = editions.Making.Compare(one, other);
        return Page();
    }
}
