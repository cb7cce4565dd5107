using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Web.Editions;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>The editions with their state; for analysts the form that composes one.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(
    ShownEditions editions,
    FrozenEditions frozen,
    WorkingAuthorities authorities,
    JobWaiting waiting,
    CurrentReader reader,
    Product product
) : PageModel
{
    [BindProperty]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Month { get; set; }

    [BindProperty]
    public string? Layout { get; set; } = ReportLayouts.Usual;

    public IReadOnlyList<EditionRecord> Shown { get; private set; } = [];

    /// <summary>Councils with frozen months of which the reader may compose editions.</summary>
    public IReadOnlyList<FrozenCouncil> Composed { get; private set; } = [];

    public bool MayCompare => Shown.Count(editions.MaySeeRestricted) > 1;

    public bool MayReadPositions => reader.May(Permission.ReadPositions);

    public IReadOnlyList<ReportLayout> Layouts => product.Layouts.All;

    public bool MaySeeRestricted(EditionRecord edition) => editions.MaySeeRestricted(edition);

    public string TitleOf(EditionRecord edition) => PublishingWords.Title(edition, product);

    public void OnGet()
    {
        Load();
        Month = Composed is [var first, ..] ? first.Months[^1].Month.ToString() : null;
    }

    /// <summary>Queues the composition.</summary>
    public IActionResult OnPost()
    {
        if (!reader.May(Permission.ComposeEditions))
        {
            return Forbid();
        }

        Load();
        var council = Composed.FirstOrDefault(each => each.Code == Authority);
        if (council is null)
        {
            ModelState.AddModelError(nameof(Authority), "Choose a council.");
        }

        var layout = product.Layouts.Find(Layout ?? "");
        if (layout is null)
        {
            ModelState.AddModelError(nameof(Layout), "Choose a layout.");
        }

        if (!Core.Periods.Month.TryParse(Month?.Trim(), out var month))
        {
            ModelState.AddModelError(nameof(Month), "Write the month as 2023-07.");
        }
        else if (council is not null && council.Months.All(each => each.Month != month))
        {
            ModelState.AddModelError(
                nameof(Month),
                $"{month.ToWords()} is not frozen: freeze it first, or choose a month up to {council.Months[^1].Month.ToWords()}."
            );
        }
        else if (council is not null && layout is not null)
        {
            NoteClosed(council.Code, month, layout);
        }

        if (!ModelState.IsValid)
        {
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        try
        {
            var job = waiting.Ask(jobs => jobs.AskForEdition(council!.Code, month, layout!.Name, reader.Email));
            return RedirectToPage("/Jobs/Job", new { id = job.JobId });
        }
        catch (JobRefused refused)
        {
            ModelState.AddModelError("", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>Says at once what the job would refuse.</summary>
    private void NoteClosed(string authority, Month month, ReportLayout layout)
    {
        try
        {
            if (editions.Making.Newest(authority, month, layout.Name) is { } newest)
            {
                EditionSteps.After(EditionStep.Compose, newest.State);
            }
        }
        catch (EditionRefused refused)
        {
            ModelState.AddModelError(nameof(Month), refused.Message);
        }
    }

    private void Load()
    {
        Shown = editions.All;
        var may = authorities
            .With(Permission.ComposeEditions)
            .Select(each => each.Code)
            .ToHashSet(StringComparer.Ordinal);
        Composed = may.Count == 0 ? [] : [.. frozen.Councils().Where(council => may.Contains(council.Code))];
    }
}
