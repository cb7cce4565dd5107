using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http.HttpResults;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>
/// Sign-in by the council's own provider: code flow with PKCE, then the provider's userinfo page over TLS says who it is. The e-mail address names a
/// person whom an administrator added; nobody becomes one by signing in.
/// </summary>
internal static class ProviderSignIn
{
    public const string Scheme = "provider";

    /// <summary>The address that the provider is told to send people back to.</summary>
    public const string CallbackPath = "/sign-in/callback";

    private const string Refused = "/sign-in?refused=true";

    public static void AddProvider(this IServiceCollection services, IConfiguration configuration)
    {
        if (ProviderSettings.In(configuration) is not { } provider)
        {
            return;
        }

        services.AddSingleton(provider);
        services
            .AddAuthentication()
            .AddOAuth(
                Scheme,
                options =>
                {
                    options.ClientId = provider.ClientId;
                    options.ClientSecret = provider.ClientSecret;
                    options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
                    options.TokenEndpoint = provider.TokenEndpoint;
                    options.UserInformationEndpoint = provider.UserInfoEndpoint;
                    options.CallbackPath = CallbackPath;
                    options.UsePkce = true;
                    options.Scope.Add("openid");
                    options.Scope.Add("email");
                    options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                    options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.Events.OnCreatingTicket = IdentifyAsync;
                    options.Events.OnTicketReceived = LetInAsync;
                    options.Events.OnRemoteFailure = RefuseAsync;
                }
            );
    }

    /// <summary>The way to the provider, where one is set.</summary>
    public static void MapProvider(this WebApplication site)
    {
        if (site.Services.GetService<ProviderSettings>() is not null)
        {
            site.MapGet(
                    "/sign-in/provider",
                    (string? returnUrl) =>
                        TypedResults.Challenge(
                            new AuthenticationProperties
                            {
                                RedirectUri = RedirectHttpResult.IsLocalUrl(returnUrl) ? returnUrl : "/",
                            },
                            [Scheme]
                        )
                )
                .AllowAnonymous();
        }
    }

    /// <summary>Asks the provider who it is, and finds the person.</summary>
    private static async Task IdentifyAsync(OAuthCreatingTicketContext ticket)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, ticket.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ticket.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await ticket.Backchannel.SendAsync(request, ticket.HttpContext.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var user = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(ticket.HttpContext.RequestAborted));

        var services = ticket.HttpContext.RequestServices;
        var trusted = services.GetRequiredService<ProviderSettings>().TrustsAddresses;
        if (
            !user.RootElement.TryGetProperty("email", out var email) || email.GetString() is not { Length: > 0 } address
        )
        {
            throw new AuthenticationFailureException("the provider gave no e-mail address");
        }

        if (
            !trusted
            && !(
                user.RootElement.TryGetProperty("email_verified", out var proof)
                && proof.ValueKind is JsonValueKind.True
            )
        )
        {
            throw new AuthenticationFailureException("the address is not verified");
        }

        var people = services.GetRequiredService<PeopleStore>();
        if (people.FindByEmail(address) is not { } person || !person.IsActiveOn(people.Today))
        {
            throw new AuthenticationFailureException("nobody with that address is let in");
        }

        ticket.Identity!.AddClaim(new(SessionCookie.Account, person.AccountId));
    }

    private static async Task LetInAsync(TicketReceivedContext ticket)
    {
        ticket.HandleResponse();
        await SessionCookie.StartAsync(
            ticket.HttpContext,
            ticket.Principal!.FindFirst(SessionCookie.Account)!.Value,
            Scheme
        );
        ticket.Response.Redirect(ticket.ReturnUri ?? "/");
    }

    private static Task RefuseAsync(RemoteFailureContext failure)
    {
        var log = failure.HttpContext.RequestServices.GetRequiredService<ILogger<ProviderSettings>>();
        SignInLog.NotKnown(log, failure.Failure?.Message ?? "no reason given");
        failure.HandleResponse();
        failure.Response.Redirect(Refused);
        return Task.CompletedTask;
    }
}
