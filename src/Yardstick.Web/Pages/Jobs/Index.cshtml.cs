using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Jobs;

/// <summary>The newest imports and freezes of the authorities that the reader imports for.</summary>
[Requires(Permission.ImportExtract)]
public sealed class IndexModel(JobStore jobs, WorkingAuthorities authorities) : PageModel
{
    private const int Newest = 50;

    public IReadOnlyList<Job> Shown { get; private set; } = [];

    public void OnGet() =>
        Shown = [.. jobs.Latest(Newest).Where(job => authorities.May(Permission.ImportExtract, job.AuthorityCode))];
}
