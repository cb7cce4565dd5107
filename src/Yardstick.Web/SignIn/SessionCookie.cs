using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>The cookie of a session. It names the session and the account, and holds only while the store holds the session.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string Account = "account";
    public const string SignInPath = "/sign-in";
    private const string Session = "session";

    /// <summary>Nobody sits at the screen any more after this.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "yardstick";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToAccessDenied = answer =>
        {
            answer.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Signs a person in with a session that begins now; a session from before is ended, so that nobody can hand one to a victim.</summary>
    /// <param name="method">As <see cref="Sessions.Start"/> takes it.</param>
    public static async Task StartAsync(HttpContext context, string accountId, string method)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        EndOld(context, sessions);
        await context.SignInAsync(Scheme, PrincipalOf(accountId, sessions.Start(accountId, method)));
        SignInLog.SignedIn(context.RequestServices.GetRequiredService<ILogger<Sessions>>(), accountId, method);
    }

    /// <summary>Ends the session for good: the cookie is worth nothing any more, wherever a copy of it lies.</summary>
    public static async Task EndAsync(HttpContext context)
    {
        EndOld(context, context.RequestServices.GetRequiredService<Sessions>());
        await context.SignOutAsync(Scheme);
    }

    /// <summary>What the cookie says.</summary>
    public static ClaimsPrincipal PrincipalOf(string accountId, string session) =>
        new(new ClaimsIdentity([new Claim(Account, accountId), new Claim(Session, session)], Scheme));

    private static void EndOld(HttpContext context, Sessions sessions)
    {
        if (context.User.FindFirst(Session)?.Value is { } old)
        {
            sessions.End(old);
        }
    }

    private static Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        // While the page of a fault is made, the store may be what failed.
        if (cookie.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            cookie.RejectPrincipal();
            return Task.CompletedTask;
        }

        var services = cookie.HttpContext.RequestServices;
        var account = cookie.Principal?.FindFirst(Account)?.Value;
        if (
            cookie.Principal?.FindFirst(Session)?.Value is not { } session
            || account is null
            || services.GetRequiredService<Sessions>().AccountOf(session) != account
        )
        {
            cookie.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}
