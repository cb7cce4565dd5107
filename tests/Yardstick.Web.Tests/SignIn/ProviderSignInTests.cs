using System.Net;
using System.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;
using Yardstick.Web.Starting;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>Sign-in by OpenID Connect, with a real provider.</summary>
public sealed class ProviderSignInTests
{
    private const string Callback = "http://localhost/sign-in/callback";

    [Fact]
    public async Task Whoever_the_provider_names_and_an_administrator_added_is_signed_in_and_led_back()
    {
        using var provider = await OpenIdProvider.StartAsync(Callback);
        await using var site = new ProviderSite(provider.Address);
        site.Services.GetRequiredService<PeopleAdministration>().Add("Jo@council.example", "Jo Field", by: "test");
        var browser = site.With(new CookieContainer());

        using var sent = await SendAsync(site, browser, "/indicators?q=core");
        var back = await provider.SignInAsync(sent.Headers.Location!, "jo");
        using var answer = await browser.GetAsync(back, TestSite.Cancelled);

        Assert.Equal("/indicators?q=core", answer.Headers.Location!.OriginalString);
        var page = await site.OpenAsync("/account", browser);
        Assert.Equal("Jo Field", page.QuerySelector(".app-reader__name")!.TextContent);
    }

    [Fact]
    public async Task The_request_carries_a_challenge_and_a_state_and_no_other_site_is_led_to()
    {
        using var provider = await OpenIdProvider.StartAsync(Callback);
        await using var site = new ProviderSite(provider.Address);

        using var sent = await SendAsync(site, site.With(new CookieContainer()), "https://elsewhere.example/");

        var query = HttpUtility.ParseQueryString(sent.Headers.Location!.Query);
        Assert.Equal(
            ("S256", "code", Callback),
            (query["code_challenge_method"], query["response_type"], query["redirect_uri"])
        );
        Assert.NotNull(query["code_challenge"]);
        Assert.NotNull(query["state"]);
        Assert.DoesNotContain("elsewhere", sent.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("unproven-jo")]
    public async Task Somebody_unknown_and_an_address_that_nobody_verified_are_refused_in_words(string login)
    {
        using var provider = await OpenIdProvider.StartAsync(Callback);
        await using var site = new ProviderSite(provider.Address);
        site.Services.GetRequiredService<PeopleAdministration>().Add("unproven-jo@council.example", "Jo", by: "test");
        var browser = site.With(new CookieContainer());

        using var sent = await SendAsync(site, browser, "/");
        using var answer = await browser.GetAsync(
            await provider.SignInAsync(sent.Headers.Location!, login),
            TestSite.Cancelled
        );

        var page = await site.OpenAsync(answer.Headers.Location!.OriginalString, browser);
        Assert.Null(page.QuerySelector(".app-reader__name"));
        Assert.Contains("does not know you", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_another_browser_asked_for_lets_nobody_in()
    {
        using var provider = await OpenIdProvider.StartAsync(Callback);
        await using var site = new ProviderSite(provider.Address);
        site.Services.GetRequiredService<PeopleAdministration>().Add("jo@council.example", "Jo", by: "test");
        using var sent = await SendAsync(site, site.With(new CookieContainer()), "/");
        var back = await provider.SignInAsync(sent.Headers.Location!, "jo");

        var victim = site.With(new CookieContainer());
        using var answer = await victim.GetAsync(back, TestSite.Cancelled);

        Assert.Equal("/sign-in?refused=true", answer.Headers.Location!.OriginalString);
        Assert.Null((await site.OpenAsync("/methodology", victim)).QuerySelector(".app-reader__name"));
    }

    [Theory]
    [InlineData("http://provider.example/token", "is no https address")]
    [InlineData("", "TokenEndpoint is missing")]
    public void A_provider_without_encryption_or_address_stops_the_start_with_a_sentence(string token, string reason)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Yardstick:Provider:ClientId"] = "yardstick",
                    ["Yardstick:Provider:ClientSecret"] = "a secret of the test",
                    ["Yardstick:Provider:AuthorizationEndpoint"] = "https://provider.example/auth",
                    ["Yardstick:Provider:TokenEndpoint"] = token,
                    ["Yardstick:Provider:UserInfoEndpoint"] = "https://provider.example/me",
                }
            )
            .Build();

        var refused = Assert.Throws<SettingInvalid>(() => ProviderSettings.In(settings));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Null(ProviderSettings.In(new ConfigurationBuilder().Build()));
    }

    private static async Task<HttpResponseMessage> SendAsync(TestSite site, HttpClient browser, string returnUrl)
    {
        var page = await site.OpenAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", browser);
        var link = page.QuerySelector("a.govuk-button[href^='/sign-in/provider']")!;
        Assert.Equal("Sign in with Anytown account", link.TextContent.Trim());
        return await browser.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative), TestSite.Cancelled);
    }

    /// <summary>Before anything was imported, with the council's own sign-in.</summary>
    private sealed class ProviderSite(string provider) : TestSite(withSample: false)
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Yardstick:Provider:Name"] = "Anytown account",
                ["Yardstick:Provider:ClientId"] = "yardstick",
                ["Yardstick:Provider:ClientSecret"] = "a secret of the test",
                ["Yardstick:Provider:AuthorizationEndpoint"] = $"{provider}/auth",
                ["Yardstick:Provider:TokenEndpoint"] = $"{provider}/token",
                ["Yardstick:Provider:UserInfoEndpoint"] = $"{provider}/me",
            };
    }
}
