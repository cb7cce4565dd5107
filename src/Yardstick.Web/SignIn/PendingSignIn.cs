using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Yardstick.Web.SignIn;

/// <summary>Between password and code: a cookie of ten minutes that opens nothing but the page of the code.</summary>
internal static class PendingSignIn
{
    public const string Scheme = "pending";
    private const string Stamp = "stamp";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "yardstick-pending";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Life;
        options.SlidingExpiration = false;
    }

    /// <summary>After a right password: on to the code, or to setting the app up first.</summary>
    public static async Task<IActionResult> StartAsync(HttpContext context, SignInAccount account, string? returnUrl)
    {
        if (!account.Record.SecondFactor)
        {
            context.RequestServices.GetRequiredService<SigningIn>().OfferSecondFactor(account);
        }

        var principal = new ClaimsPrincipal(
            new ClaimsIdentity(
                [
                    new Claim(SessionCookie.Account, account.Person.AccountId),
                    new Claim(Stamp, account.Record.SecurityStamp),
                ],
                Scheme
            )
        );
        await context.SignInAsync(Scheme, principal);
        return new RedirectToPageResult(
            account.Record.SecondFactor ? "/SignIn/Code" : "/SignIn/Authenticator",
            new { returnUrl }
        );
    }

    /// <summary>Whose code is waited for; null when nobody's is, or the password has changed since.</summary>
    public static async Task<SignInAccount?> AccountAsync(HttpContext context)
    {
        var pending = await context.AuthenticateAsync(Scheme);
        return
            pending.Principal?.FindFirst(SessionCookie.Account)?.Value is { } id
            && await context.RequestServices.GetRequiredService<SigningIn>().FindAsync(id) is { } account
            && account.Record.SecurityStamp == pending.Principal.FindFirst(Stamp)?.Value
            ? account
            : null;
    }

    /// <summary>After a right code: the session begins.</summary>
    public static async Task FinishAsync(HttpContext context, SignInAccount account)
    {
        await context.SignOutAsync(Scheme);
        await SessionCookie.StartAsync(context, account.Person.AccountId, "password");
    }
}
