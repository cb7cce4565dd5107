using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>One edition on its way: what stands between it and its approval, what its two versions show otherwise, what was done with it.</summary>
[Requires(Permission.ReadEditions)]
public sealed class EditionModel(ShownEditions editions, Product product) : PageModel
{
    /// <summary>More would bury what matters: the whole list is in the files of both versions.</summary>
    private const int MostFigures = 100;

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public EditionRecord Shown { get; private set; } = null!;

    public EditionGate Gate { get; private set; } = null!;

    /// <summary>Null where there is no public version.</summary>
    public VersionDifference? Differences { get; private set; }

    public IReadOnlyList<EditionEvent> Events { get; private set; } = [];

    public IReadOnlyList<EditionStep> Steps => editions.Steps(Shown);

    public bool MayCompose => Shown.State is EditionState.Draft && editions.May(EditionStep.Compose, Shown);

    public bool MayWaive =>
        Shown.State is EditionState.Draft or EditionState.InReview && editions.May(EditionStep.Approve, Shown);

    public string Title => PublishingWords.Title(Shown, product);

    /// <summary>The first ones; <see cref="VersionDifference.Figures"/> holds all.</summary>
    public IEnumerable<ChangedFigure> FirstFigures => Differences?.Figures.Take(MostFigures) ?? [];

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    /// <summary>Records why the edition says nothing of a figure.</summary>
    public IActionResult OnPostWaive(string? indicator, string? reason)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!editions.May(EditionStep.Approve, Shown))
        {
            return Forbid();
        }

        try
        {
            editions.Making.Waive(Shown, indicator ?? "", reason, editions.Actor(Permission.ApproveEditions, Shown));
            return RedirectToPage(new { Id });
        }
        catch (EditionRefused refused)
        {
            ModelState.AddModelError($"reason-{indicator}", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private bool Load()
    {
        if (editions.FindRestricted(Id) is not { } edition)
        {
            return false;
        }

        Shown = edition;
        Gate = editions.Making.Gate(edition);
        Events = editions.Making.Store.Events(Id);
        Differences = edition.PublicHash is null ? null : editions.Making.Differences(edition);
        return true;
    }
}
