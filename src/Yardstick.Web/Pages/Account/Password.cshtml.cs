using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Account;

/// <summary>A person's own account: changes the password, and makes recovery codes. People whom the council's own sign-in or the sample lets in have none here.</summary>
[SignedIn]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class PasswordModel(SigningIn signingIn, RecoveryCodes recovery, CurrentReader reader) : PageModel
{
    public bool HasPassword { get; private set; }

    /// <summary>Whether an authenticator app is asked for, which recovery codes stand in for.</summary>
    public bool HasSecondFactor { get; private set; }

    /// <summary>Recovery codes that have not been used.</summary>
    public long Left { get; private set; }

    /// <summary>Made just now and shown once; empty otherwise.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task OnGetAsync() => Show(await AccountAsync());

    /// <summary>Makes new recovery codes for whoever has the app at hand: an unattended browser is not enough.</summary>
    public async Task<IActionResult> OnPostCodesAsync(string? code)
    {
        var account = await AccountAsync();
        if (!account.Record.SecondFactor)
        {
            return BadRequest();
        }

        if (await signingIn.CheckCodeAsync(account, code))
        {
            Codes = recovery.Make(account.Person.AccountId);
            Response.Headers.CacheControl = "no-store";
        }
        else
        {
            ModelState.AddModelError(
                nameof(code),
                "The code is not right, or was used already: wait for the next one and type its six digits."
            );
        }

        Show(account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? present, string? password, string? again)
    {
        var account = await AccountAsync();
        if (account.Record.PasswordHash is null)
        {
            return BadRequest();
        }

        Show(account);
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

    private void Show(SignInAccount account)
    {
        HasPassword = account.Record.PasswordHash is not null;
        HasSecondFactor = HasPassword && account.Record.SecondFactor;
        Left = recovery.Left(account.Person.AccountId);
    }

    private async Task<SignInAccount> AccountAsync() =>
        await signingIn.FindAsync(reader.Reader.Person!.AccountId)
        ?? throw new InvalidOperationException("Whoever is signed in has an account.");
}
