using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Account;

/// <summary>A person's own account: changes the password. People whom the council's own sign-in or the sample lets in have none here.</summary>
[SignedIn]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class PasswordModel(SigningIn signingIn, CurrentReader reader) : PageModel
{
    public bool HasPassword { get; private set; }

    public async Task OnGetAsync() => HasPassword = (await AccountAsync()).Record.PasswordHash is not null;

    public async Task<IActionResult> OnPostAsync(string? present, string? password, string? again)
    {
        var account = await AccountAsync();
        if (account.Record.PasswordHash is null)
        {
            return BadRequest();
        }

        HasPassword = true;
        if (password != again)
        {
            ModelState.AddModelError(nameof(again), "The two new passwords are not the same.");
            return Page();
        }

        var problems = await signingIn.ChangePasswordAsync(
            account,
            PasswordRules.Cut(present),
            PasswordRules.Cut(password)
        );
        if (problems.Count > 0)
        {
            ModelState.AddModelError(nameof(present), problems[0]);
            return Page();
        }

        await SessionCookie.EndAsync(HttpContext);
        return RedirectToPage("/SignIn/Index");
    }

    private async Task<SignInAccount> AccountAsync() =>
        await signingIn.FindAsync(reader.Reader.Person!.AccountId)
        ?? throw new InvalidOperationException("Whoever is signed in has an account.");
}
