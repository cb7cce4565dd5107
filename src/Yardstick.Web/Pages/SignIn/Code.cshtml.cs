using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Asks for the code of the authenticator app, after the password.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class CodeModel(SigningIn signingIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await PendingSignIn.AccountAsync(HttpContext) is { Record.SecondFactor: true }
            ? Page()
            : RedirectToPage("/SignIn/Index", new { ReturnUrl });

    public Task<IActionResult> OnPostAsync(string? code) =>
        LetInAsync(
            signingIn.CheckCodeAsync,
            code,
            nameof(code),
            "The code is not right, or was used already: wait for the next one and type its six digits."
        );

    /// <summary>With one of the codes on paper, for whoever has not got the phone.</summary>
    public Task<IActionResult> OnPostRecoverAsync(string? recovery) =>
        LetInAsync(
            signingIn.CheckRecoveryCodeAsync,
            recovery,
            nameof(recovery),
            "The recovery code is not right, or was used already: take another one of your list."
        );

    private async Task<IActionResult> LetInAsync(
        Func<SignInAccount, string?, Task<bool>> isRight,
        string? code,
        string field,
        string sentence
    )
    {
        if (await PendingSignIn.AccountAsync(HttpContext) is not { Record.SecondFactor: true } account)
        {
            return RedirectToPage("/SignIn/Index", new { ReturnUrl });
        }

        if (await isRight(account, code))
        {
            await PendingSignIn.FinishAsync(HttpContext, account);
            return GoOn.To(this, ReturnUrl);
        }

        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
