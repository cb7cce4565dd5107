using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.SignIn;

public sealed class RecoveryCodeTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task Codes_are_shown_once_and_each_lets_in_once_in_the_place_of_the_app()
    {
        var member = await Member.SetUpAsync(site);
        var account = await site.OpenAsync("/account", member.Browser);
        Assert.Contains("You have no recovery code", account.Body!.TextContent, StringComparison.Ordinal);

        using var made = await member.Browser.PressAsync(
            account,
            "Make ten new recovery codes",
            ("code", member.NextCode())
        );
        Assert.True(made.Headers.CacheControl?.NoStore);
        var codes = (await TestSite.ParseAsync(made)).QuerySelectorAll("[role=status] code").Select(Text).ToList();
        Assert.Equal(10, codes.Count);
        var later = await site.OpenAsync("/account", member.Browser);
        Assert.DoesNotContain(codes[0], later.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You have 10 recovery codes left.", later.Body.TextContent, StringComparison.Ordinal);

        using var first = await RecoverAsync(member, codes[0]);
        Assert.Equal("/", first.Headers.Location!.OriginalString);
        Assert.True(await member.IsSignedInAsync());

        using var again = await RecoverAsync(member, codes[0]);
        Assert.False(await member.IsSignedInAsync());
        Assert.Equal(
            "The recovery code is not right, or was used already: take another one of your list.",
            (await TestSite.ParseAsync(again)).QuerySelector(".govuk-error-summary a")!.TextContent
        );
        Assert.DoesNotContain(site.Logged, line => line.Contains(codes[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_makes_codes_without_the_app()
    {
        var member = await Member.SetUpAsync(site);

        using var refused = await member.Browser.PressAsync(
            await site.OpenAsync("/account", member.Browser),
            "Make ten new recovery codes",
            ("code", "000000")
        );

        var page = await TestSite.ParseAsync(refused);
        Assert.Empty(page.QuerySelectorAll("[role=status] code"));
        Assert.NotNull(page.QuerySelector("#code-error"));
        Assert.Equal(0, site.Services.GetRequiredService<RecoveryCodes>().Left(member.Person.AccountId));
    }

    [Fact]
    public async Task A_set_up_link_ends_the_codes_with_the_old_app()
    {
        var member = await Member.SetUpAsync(site);
        var recovery = site.Services.GetRequiredService<RecoveryCodes>();
        recovery.Make(member.Person.AccountId);

        using var chosen = await member.ChooseAsync(member.Link(AccountLink.SetUp), Member.Password);

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(0, recovery.Left(member.Person.AccountId));
    }

    private async Task<HttpResponseMessage> RecoverAsync(Member member, string code)
    {
        member.Restart();
        using var password = await member.TypePasswordAsync(Member.Password);
        return await member.Browser.PressAsync(
            await site.OpenAsync("/sign-in/code", member.Browser),
            "Sign in with the recovery code",
            ("recovery", code)
        );
    }

    private static string Text(IElement element) => element.TextContent;
}
