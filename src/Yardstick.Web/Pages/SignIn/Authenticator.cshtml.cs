using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Sets up the authenticator app of somebody who has none yet; nobody is let in by a password alone.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class AuthenticatorModel(SigningIn signingIn) : PageModel
{
    private const int LettersOfGroup = 4;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>In groups of four letters, as people read and apps take it.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Opens an app on the same device.</summary>
    public string Link { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() =>
        await PendingSignIn.AccountAsync(HttpContext) is { Record.SecondFactor: false } account
            ? Show(account)
            : RedirectToPage("/SignIn/Index", new { ReturnUrl });

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if (await PendingSignIn.AccountAsync(HttpContext) is not { Record.SecondFactor: false } account)
        {
            return RedirectToPage("/SignIn/Index", new { ReturnUrl });
        }

        if (await signingIn.CheckCodeAsync(account, code))
        {
            await PendingSignIn.FinishAsync(HttpContext, account);
            return GoOn.To(this, ReturnUrl);
        }

        ModelState.AddModelError(
            nameof(code),
            "The code is not right: check that the app took the key below, and type the six digits that it shows now."
        );
        return Show(account);
    }

    private PageResult Show(SignInAccount account)
    {
        var key = account.Record.AuthenticatorKey ?? "";
        Key = string.Join(' ', key.Chunk(LettersOfGroup).Select(letters => new string(letters)));
        Link = string.Create(
            CultureInfo.InvariantCulture,
            $"otpauth://totp/Yardstick:{Uri.EscapeDataString(account.Person.Email)}?secret={key}&issuer=Yardstick&digits=6&period=30"
        );
        return Page();
    }
}
