using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Lets somebody in: as one of the sample's people while the store is the sample.</summary>
[AllowAnonymous]
public sealed class IndexModel(SamplePeople sample, SampleAccess access) : PageModel
{
    /// <summary>Where to go on; only addresses of this site count.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Person> SamplePeople { get; private set; } = [];

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostSampleAsync(string account)
    {
        Load();
        if (SamplePeople.FirstOrDefault(person => person.AccountId == account) is not { } chosen)
        {
            return BadRequest();
        }

        await SessionCookie.StartAsync(HttpContext, chosen.AccountId, "sample");
        return GoOn();
    }

    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");

    private void Load() => SamplePeople = access.IsWanted ? sample.All() : [];
}
