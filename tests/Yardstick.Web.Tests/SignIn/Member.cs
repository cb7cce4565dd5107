using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>A person with a password and an authenticator app, as a member of staff is, and the browser that the person sits at.</summary>
internal sealed class Member
{
    public const string Password = "three words together";

    private readonly TestSite _site;
    private string _key = "";
    private int _codes;

    private Member(TestSite site, Person person) =>
        (_site, Person, Browser, Cookies) = (site, person, null!, new CookieContainer());

    public Person Person { get; }

    public CookieContainer Cookies { get; private set; }

    public HttpClient Browser { get; private set; }

    /// <summary>Adds an analyst, who follows the set-up link to the end and is signed in.</summary>
    public static async Task<Member> SetUpAsync(TestSite site)
    {
        var member = Add(site);
        member.Restart();
        using var chosen = await member.ChooseAsync(member.Link(AccountLink.SetUp), Password);
        Assert.Equal("/sign-in/authenticator", chosen.Headers.Location!.OriginalString);
        using var finished = await member.TypeKeyAsync();
        Assert.Equal("/", finished.Headers.Location!.OriginalString);
        return member;
    }

    public static Member Add(TestSite site)
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add($"{Guid.NewGuid():n}@council.example", "Pat O'Member", by: "test");
        administration.Grant(person.AccountId, Role.Analyst, SampleCouncil.Code, null, by: "test");
        var member = new Member(site, person);
        member.Restart();
        return member;
    }

    /// <summary>A browser that knows nothing of the person.</summary>
    public void Restart(bool encrypted = false)
    {
        Cookies = new CookieContainer();
        Browser = _site.With(Cookies, encrypted);
    }

    public string Link(AccountLink link) =>
        $"/account/set-password?token={_site.Services.GetRequiredService<AccountTokens>().Issue(Person.AccountId, link)}";

    public async Task<HttpResponseMessage> ChooseAsync(string link, string password, string? again = null) =>
        await Browser.PressAsync(
            await _site.OpenAsync(link, Browser),
            "Continue",
            ("password", password),
            ("again", again ?? password)
        );

    public async Task<HttpResponseMessage> TypePasswordAsync(string password) =>
        await Browser.PressAsync(
            await _site.OpenAsync("/sign-in", Browser),
            "Continue",
            ("Email", Person.Email),
            ("Password", password)
        );

    public async Task<HttpResponseMessage> TypeCodeAsync(string code) =>
        await Browser.PressAsync(await _site.OpenAsync("/sign-in/code", Browser), "Sign in", ("code", code));

    /// <summary>
    /// A code that was not taken yet: each stands for its own half minute. The first two are good now and in the next half minute too, so that a
    /// busy machine takes none of them too late.
    /// </summary>
    public string NextCode() => AuthenticatorCode.At(_key, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + _codes++);

    public async Task<HttpResponseMessage> TypeKeyAsync()
    {
        var page = await _site.OpenAsync("/sign-in/authenticator", Browser);
        _key = page.QuerySelector(".app-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        return await Browser.PressAsync(page, "Finish and sign in", ("code", NextCode()));
    }

    public async Task<bool> IsSignedInAsync() =>
        (await _site.OpenAsync("/methodology", Browser)).QuerySelector(".app-reader__name") is not null;
}
