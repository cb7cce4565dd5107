using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Web.Pages.People;

namespace Yardstick.Web.SignIn;

/// <summary>Who is let in, put together: sessions, one policy for each permission, and everything closed that names none.</summary>
internal static class Access
{
    public static void AddAccess(this IServiceCollection services, Product product, bool withSample)
    {
        services.AddSingleton(product.Permissions);
        services.AddSingleton<PeopleStore>();
        services.AddSingleton<PeopleAdministration>();
        services.AddSingleton<Responsibilities>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<ProtectionKeys>();
        services.AddSingleton<SignInStore>();
        services.AddSingleton<AccountTokens>();
        services.AddSingleton<SampleStore>();
        services.AddSingleton<RecoveryCodes>();
        services.AddSingleton<SamplePeople>();
        services.AddSingleton(new SampleAccess(withSample));
        services.AddScoped<CurrentReader>();
        services.AddIdentityCore<SignInAccount>(PasswordRules.Configure).AddUserStore<AccountStore>();
        services.AddScoped<ILookupNormalizer, AddressNormalizer>();
        services.AddScoped<SigningIn>();
        services.AddSingleton<FrozenEditions>();
        services.AddScoped<WorkingAuthorities>();
        services.AddScoped<Places>();
        services.AddScoped<IAuthorizationHandler, MayHandler>();
        services.AddScoped<IAuthorizationHandler, SignedInHandler>();

        services.AddDataProtection().SetApplicationName("Yardstick");
        services.AddSingleton<IXmlRepository, StoredKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IXmlRepository>((keys, repository) => keys.XmlRepository = repository);
        services
            .AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, SessionCookie.Configure)
            .AddCookie(PendingSignIn.Scheme, PendingSignIn.Configure);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "yardstick-form";
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthorization(authorization =>
        {
            foreach (var permission in Enum.GetValues<Permission>())
            {
                authorization.AddPolicy(
                    HyphenedWord.Of(permission),
                    policy => policy.AddRequirements(new MayRequirement(permission))
                );
            }

            authorization.AddPolicy(
                SignedInAttribute.Name,
                policy => policy.AddRequirements(new SignedInRequirement())
            );
            authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        });
    }

    /// <summary>Opens an endpoint that is no page to those who may.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Permission permission)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(new RequiresAttribute(permission));

    /// <summary>After routing: an address that nothing answers to is not found, whoever asks; for all others the policy decides.</summary>
    public static void UseAccess(this WebApplication site)
    {
        site.UseAuthentication();
        site.Use(
            (context, next) =>
            {
                if (context.GetEndpoint() is null)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }

                return next(context);
            }
        );
        site.UseRateLimiter();
        site.UseAuthorization();
    }

    /// <summary>Adds the sample's people when the store is the sample.</summary>
    public static void AddSamplePeople(this WebApplication site)
    {
        if (site.Services.GetRequiredService<SampleAccess>().IsWanted)
        {
            site.Services.GetRequiredService<SamplePeople>().AddMissing();
        }
    }
}
