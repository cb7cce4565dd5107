using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>Asks once more before a step is taken: what it does, and what it needs.</summary>
[Requires(Permission.ReadEditions)]
public sealed class StepModel(ShownEditions editions, Product product) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The state that the person has read about.</summary>
    [BindProperty]
    public EditionState? Seen { get; set; }

    public EditionRecord Shown { get; private set; } = null!;

    public EditionStep Wanted { get; private set; }

    /// <summary>Why it cannot be taken now; null when it can.</summary>
    public string? Refusal { get; private set; }

    public bool NeedsNote => EditionSteps.Rule(Wanted).NeedsNote;

    public string Title => PublishingWords.Title(Shown, product);

    public IActionResult OnGet(string step) => Load(step) ?? Page();

    public IActionResult OnPost(string step)
    {
        if (Load(step) is { } answer)
        {
            return answer;
        }

        try
        {
            if (Seen != Shown.State)
            {
                throw new EditionRefused(
                    $"The edition was changed meanwhile and is {EditionStates.InWords(Shown.State)}: read it as it is now, and decide then."
                );
            }

            var actor = editions.Actor(EditionSteps.Rule(Wanted).By, Shown);
            var after =
                Wanted is EditionStep.Amend
                    ? editions.Making.Amend(Shown, actor, Note)
                    : editions.Making.Take(Wanted, Shown, actor, Note);
            return RedirectToPage("/Editions/Edition", new { id = after.EditionId });
        }
        catch (EditionRefused refused)
        {
            ModelState.AddModelError(nameof(Note), refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>Null when the page can be shown.</summary>
    private IActionResult? Load(string step)
    {
        if (
            editions.FindRestricted(Id) is not { } edition
            || HyphenedWord.Read<EditionStep>(step) is not { } wanted
            || wanted is EditionStep.Compose or EditionStep.Supersede
        )
        {
            return NotFound();
        }

        (Shown, Wanted) = (edition, wanted);
        if (!editions.May(wanted, edition))
        {
            return Forbid();
        }

        Refusal = editions.Steps(edition).Contains(wanted) ? ShutGate() : Impossible();
        return null;
    }

    private string? ShutGate() =>
        Wanted is EditionStep.Approve or EditionStep.Publish ? editions.Making.Gate(Shown).Sentence() : null;

    private string Impossible()
    {
        try
        {
            EditionSteps.After(Wanted, Shown.State);
            return "";
        }
        catch (EditionRefused refused)
        {
            return refused.Message;
        }
    }
}
