using Yardstick.Web.Starting;

namespace Yardstick.Web.SignIn;

/// <summary>The council's own sign-in (OpenID Connect), from the settings <c>Yardstick:Provider:…</c>. All but the last two are needed.</summary>
public sealed record ProviderSettings
{
    /// <summary>As the council calls it; stands on the button.</summary>
    public string Name { get; init; } = "your council account";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    public string AuthorizationEndpoint { get; init; } = "";

    public string TokenEndpoint { get; init; } = "";

    public string UserInfoEndpoint { get; init; } = "";

    /// <summary>True for a provider that gives addresses to its people itself and does not say that they are verified.</summary>
    public bool TrustsAddresses { get; init; }

    /// <summary>Null when none is set.</summary>
    /// <exception cref="SettingInvalid">A setting is missing, or an endpoint is not encrypted.</exception>
    public static ProviderSettings? In(IConfiguration settings)
    {
        var section = settings.GetSection("Yardstick:Provider");
        if (!section.Exists())
        {
            return null;
        }

        var provider = section.Get<ProviderSettings>()!;
        var missing = new[]
        {
            (nameof(ClientId), provider.ClientId),
            (nameof(ClientSecret), provider.ClientSecret),
            (nameof(AuthorizationEndpoint), provider.AuthorizationEndpoint),
            (nameof(TokenEndpoint), provider.TokenEndpoint),
            (nameof(UserInfoEndpoint), provider.UserInfoEndpoint),
        }.FirstOrDefault(setting => setting.Item2.Length == 0);
        if (missing.Item1 is { } name)
        {
            throw new SettingInvalid(
                $"The setting Yardstick:Provider:{name} is missing: set it, or none of Yardstick:Provider."
            );
        }

        foreach (
            var endpoint in new[] { provider.AuthorizationEndpoint, provider.TokenEndpoint, provider.UserInfoEndpoint }
        )
        {
            if (
                !Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
                || !(address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
            )
            {
                throw new SettingInvalid(
                    $"'{endpoint}' of Yardstick:Provider is no https address: who signs in would travel in the open."
                );
            }
        }

        return provider;
    }
}
