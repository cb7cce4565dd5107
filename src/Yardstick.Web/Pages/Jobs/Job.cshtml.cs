using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Figures;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Jobs;

/// <summary>One import or freeze: how far it is, what came of it, and the way out of the queue.</summary>
[Requires(Permission.ImportExtract)]
public sealed class JobModel(JobStore jobs, JobWaiting waiting, WorkingAuthorities authorities, CurrentReader reader)
    : PageModel
{
    public Job Job { get; private set; } = null!;

    /// <summary>The edition of the frozen month.</summary>
    public string Frozen => EditionAddress.OfMeasured(Job.AuthorityCode, Job.Month!.Value);

    public IActionResult OnGet(string id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPost(string id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (waiting.Cancel(Job, reader.Email))
        {
            return RedirectToPage("/Jobs/Job", new { id });
        }

        ModelState.AddModelError("", "It does not wait any longer: it has begun, or has ended.");
        Load(id);
        return Page();
    }

    private bool Load(string id)
    {
        if (jobs.Find(id) is not { } job || !authorities.May(Permission.ImportExtract, job.AuthorityCode))
        {
            return false;
        }

        Job = job;
        return true;
    }
}
