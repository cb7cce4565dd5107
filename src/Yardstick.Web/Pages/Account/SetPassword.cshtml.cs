using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Account;

/// <summary>Where a link of an account leads: the first password, or a new one for a forgotten one.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SetPasswordModel(SigningIn signingIn, AccountTokens tokens) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>False when the link was used, is too old, or was copied in part.</summary>
    public bool IsGood { get; private set; }

    public async Task OnGetAsync() => IsGood = await AccountAsync() is not null;

    public async Task<IActionResult> OnPostAsync(string? password, string? again)
    {
        if (await AccountAsync() is not { } account)
        {
            return Page();
        }

        IsGood = true;
        if (password != again)
        {
            ModelState.AddModelError(nameof(again), "The two passwords are not the same.");
            return Page();
        }

        var problems = await signingIn.ChoosePasswordAsync(account, PasswordRules.Cut(password), Link);
        foreach (var problem in problems)
        {
            ModelState.AddModelError(nameof(password), problem);
        }

        return problems.Count > 0 ? Page() : await PendingSignIn.StartAsync(HttpContext, account, returnUrl: null);
    }

    private AccountLink Link =>
        tokens.AccountOf(Token, AccountLink.SetUp) is not null ? AccountLink.SetUp : AccountLink.NewPassword;

    private async Task<SignInAccount?> AccountAsync() =>
        tokens.AccountOf(Token, AccountLink.SetUp, AccountLink.NewPassword) is { } id
            ? await signingIn.FindAsync(id)
            : null;
}
