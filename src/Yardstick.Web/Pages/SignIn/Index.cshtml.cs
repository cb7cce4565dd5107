using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Lets somebody in: by a password, by the council's own sign-in, or as one of the sample's people while the store is the sample.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class IndexModel(SigningIn signingIn, SamplePeople sample, SampleAccess access, IServiceProvider services)
    : PageModel
{
    /// <summary>Where to go on; only addresses of this site count.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>True when the council's own sign-in named nobody who is let in.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Refused { get; set; }

    /// <summary>The council's own sign-in; null where none is set.</summary>
    public ProviderSettings? Provider => services.GetService<ProviderSettings>();

    [BindProperty]
    public string? Email { get; set; }

    public IReadOnlyList<Person> SamplePeople { get; private set; } = [];

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync(string? password)
    {
        Load();
        if (await signingIn.CheckPasswordAsync(Email ?? "", PasswordRules.Cut(password)) is { } account)
        {
            return await PendingSignIn.StartAsync(HttpContext, account, ReturnUrl);
        }

        ModelState.AddModelError(
            nameof(Email),
            "The e-mail address or the password is not right. After five wrong attempts an account is closed for 15 minutes."
        );
        return Page();
    }

    public async Task<IActionResult> OnPostSampleAsync(string account)
    {
        Load();
        if (SamplePeople.FirstOrDefault(person => person.AccountId == account) is not { } chosen)
        {
            return BadRequest();
        }

        await SessionCookie.StartAsync(HttpContext, chosen.AccountId, "sample");
        return GoOn.To(this, ReturnUrl);
    }

    private void Load() => SamplePeople = access.IsWanted ? sample.All() : [];
}
