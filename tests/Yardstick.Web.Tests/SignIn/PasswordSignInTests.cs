using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.SignIn;

public sealed class PasswordSignInTests(BusySite site) : IClassFixture<BusySite>
{
    private const string Wrong = "not the password at all";

    [Fact]
    public async Task A_set_up_link_leads_to_a_password_an_app_and_the_first_page()
    {
        var member = await Member.SetUpAsync(site);

        Assert.True(await member.IsSignedInAsync());
    }

    [Fact]
    public async Task A_password_alone_lets_nobody_in()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();

        using var answer = await member.TypePasswordAsync(Member.Password);

        Assert.Equal("/sign-in/code", answer.Headers.Location!.OriginalString);
        Assert.False(await member.IsSignedInAsync());
    }

    [Fact]
    public async Task Password_and_code_let_in_and_a_code_is_taken_once()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();
        using var password = await member.TypePasswordAsync(Member.Password);
        var code = member.NextCode();

        using var first = await member.TypeCodeAsync(code);
        Assert.True(await member.IsSignedInAsync());

        member.Restart();
        using var again = await member.TypePasswordAsync(Member.Password);
        using var second = await member.TypeCodeAsync(code);
        Assert.False(await member.IsSignedInAsync());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_the_same()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();

        using var wrong = await member.TypePasswordAsync(Wrong);
        using var unknown = await Member.Add(site).TypePasswordAsync(Wrong);

        Assert.Equal(await ErrorAsync(wrong), await ErrorAsync(unknown));
        Assert.StartsWith(
            "The e-mail address or the password is not right.",
            await ErrorAsync(wrong),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_while()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await member.TypePasswordAsync(Wrong);
        }

        using var closed = await member.TypePasswordAsync(Member.Password);
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);

        var records = site.Services.GetRequiredService<SignInStore>();
        var record = records.Find(member.Person.AccountId);
        records.Save(record with { LockedUntil = DateTime.UtcNow.AddSeconds(-1) });
        using var open = await member.TypePasswordAsync(Member.Password);
        Assert.Equal("/sign-in/code", open.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Wrong_codes_close_the_account_too()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();
        using var password = await member.TypePasswordAsync(Member.Password);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await member.TypeCodeAsync("000000");
        }

        using var right = await member.TypeCodeAsync(member.NextCode());

        Assert.False(await member.IsSignedInAsync());
    }

    [Fact]
    public async Task A_session_from_before_is_ended_by_signing_in()
    {
        var member = await Member.SetUpAsync(site);
        var before = member.Cookies.GetCookieHeader(new Uri("http://localhost"));

        using var password = await member.TypePasswordAsync(Member.Password);
        using var code = await member.TypeCodeAsync(member.NextCode());

        Assert.True(await member.IsSignedInAsync());
        Assert.NotEqual(before, member.Cookies.GetCookieHeader(new Uri("http://localhost")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", before);
        using var answer = await site.CreateDefaultClient().SendAsync(request, TestSite.Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_that_somebody_else_began_is_not_taken_over()
    {
        var member = await Member.SetUpAsync(site);
        var stranger = await Member.SetUpAsync(site);
        var planted = stranger.Cookies.GetAllCookies().Single(cookie => cookie.Name == "yardstick");
        member.Restart();
        member.Cookies.Add(new Uri("http://localhost"), new Cookie(planted.Name, planted.Value));

        using var password = await member.TypePasswordAsync(Member.Password);
        using var code = await member.TypeCodeAsync(member.NextCode());

        Assert.NotEqual(
            planted.Value,
            member.Cookies.GetAllCookies().Single(cookie => cookie.Name == "yardstick").Value
        );
        Assert.False(await stranger.IsSignedInAsync());
    }

    [Fact]
    public async Task Cookies_are_hidden_from_script_and_kept_to_the_site()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart();

        using var pending = await member.TypePasswordAsync(Member.Password);
        using var session = await member.TypeCodeAsync(member.NextCode());

        var set = pending.Headers.GetValues("Set-Cookie").Concat(session.Headers.GetValues("Set-Cookie"));
        Assert.All(
            set.Where(cookie => cookie.StartsWith("yardstick", StringComparison.Ordinal)),
            cookie =>
            {
                Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("samesite", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Fact]
    public async Task Cookies_of_an_encrypted_connection_never_travel_over_another()
    {
        var member = await Member.SetUpAsync(site);
        member.Restart(encrypted: true);

        using var pending = await member.TypePasswordAsync(Member.Password);
        using var session = await member.TypeCodeAsync(member.NextCode());

        Assert.Equal(
            ["yardstick", "yardstick-form"],
            member.Cookies.GetAllCookies().Select(cookie => cookie.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(member.Cookies.GetAllCookies(), cookie => Assert.True(cookie.Secure, cookie.Name));
    }

    [Theory]
    [InlineData("short", "short", "at least 12 characters")]
    [InlineData("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "repeats the same few characters")]
    [InlineData("three words together", "three words apart", "not the same")]
    public async Task A_password_that_will_not_do_is_refused_with_the_reason(string first, string second, string reason)
    {
        var member = Member.Add(site);

        using var answer = await member.ChooseAsync(member.Link(AccountLink.SetUp), first, second);

        Assert.Contains(reason, await ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_good_once()
    {
        var member = Member.Add(site);
        var link = member.Link(AccountLink.SetUp);
        using var chosen = await member.ChooseAsync(link, Member.Password);

        var page = await site.OpenAsync(link, member.Browser);

        Assert.Contains("not good any more", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[type=password]"));
    }

    [Fact]
    public async Task A_changed_password_ends_every_session()
    {
        var member = await Member.SetUpAsync(site);
        var page = await site.OpenAsync("/account", member.Browser);

        using var answer = await member.Browser.PressAsync(
            page,
            "Change the password",
            ("present", Member.Password),
            ("password", "four other words here"),
            ("again", "four other words here")
        );

        Assert.Equal("/sign-in", answer.Headers.Location!.OriginalString);
        Assert.False(await member.IsSignedInAsync());
        using var old = await member.TypePasswordAsync(Member.Password);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var changed = await member.TypePasswordAsync("four other words here");
        Assert.Equal("/sign-in/code", changed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_present_password_is_asked_for_before_it_is_changed()
    {
        var member = await Member.SetUpAsync(site);

        using var answer = await member.Browser.PressAsync(
            await site.OpenAsync("/account", member.Browser),
            "Change the password",
            ("present", Wrong),
            ("password", "four other words here"),
            ("again", "four other words here")
        );

        Assert.Equal("The present password is not right.", await ErrorAsync(answer));
        Assert.True(await member.IsSignedInAsync());
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage answer) =>
        (await TestSite.ParseAsync(answer)).QuerySelector(".govuk-error-summary__list li")!.TextContent.Trim();
}
