using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Settings;

/// <summary>What of single children is older than the council keeps it, and a job that removes it when somebody confirms.</summary>
[Requires(Permission.AdministerReference)]
public sealed class RetentionModel(
    JobWork work,
    JobStore jobs,
    JobWaiting waiting,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    private const int Looked = 100;

    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    public string Name { get; private set; } = "";

    public RetentionPlan Plan { get; private set; } = null!;

    /// <summary>Whether there is anything to remove.</summary>
    public bool IsDue =>
        Plan.Members + Plan.RestatementRecords + Plan.Findings + Plan.Audits + Plan.TrackerItems + Plan.Copies.Count
        > 0;

    /// <summary>Earlier and waiting ones of the council, the newest first.</summary>
    public IReadOnlyList<Job> Jobs { get; private set; } = [];

    public IActionResult OnGet() => (IActionResult?)Load() ?? Page();

    public IActionResult OnPost()
    {
        if (Load() is { } refusal)
        {
            return refusal;
        }

        if (!Understood)
        {
            ModelState.AddModelError(nameof(Understood), "Confirm that what is removed cannot be brought back.");
            return Wrong();
        }

        if (Plan.IsHeld)
        {
            ModelState.AddModelError(nameof(Understood), "A legal hold is on: turn that setting off first.");
            return Wrong();
        }

        try
        {
            waiting.Ask(queue => queue.AskForRetention(Authority!, reader.Email));
            return RedirectToPage("/Settings/Retention", new { Authority });
        }
        catch (JobRefused refused)
        {
            ModelState.AddModelError(nameof(Understood), refused.Message);
            return Wrong();
        }
    }

    private static PageResult Wrong() => new() { StatusCode = StatusCodes.Status400BadRequest };

    /// <returns>Null when the page can be shown.</returns>
    private NotFoundResult? Load()
    {
        var all = authorities.With(Permission.AdministerReference);
        Authority ??= all.Select(each => each.Code).FirstOrDefault();
        var (code, name) = all.FirstOrDefault(each => each.Code == Authority);
        if (code is null)
        {
            return NotFound();
        }

        Name = name;
        Plan = work.Retention.Plan(code);
        Jobs = [.. jobs.Latest(Looked).Where(job => job.Kind is JobKind.Retention && job.AuthorityCode == code)];
        return null;
    }
}
