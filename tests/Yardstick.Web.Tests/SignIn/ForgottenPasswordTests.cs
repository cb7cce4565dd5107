using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.SignIn;

public sealed partial class ForgottenPasswordTests
{
    [Fact]
    public async Task A_link_by_mail_leads_to_a_new_password_and_the_old_app_still_counts()
    {
        await using var server = new MailServer();
        await using var site = new MailingSite(server.Port);
        var member = await Member.SetUpAsync(site);
        member.Restart();

        var said = await AskAsync(site, member.Browser, member.Person.Email);
        var mail = MailServer.Decoded(await server.NextAsync());

        Assert.Contains("If somebody here has that address", said, StringComparison.Ordinal);
        Assert.Contains("Your new Yardstick password", mail, StringComparison.Ordinal);
        var link = new Uri(Link().Match(mail).Value);
        Assert.Equal("https://yardstick.council.example", link.GetLeftPart(UriPartial.Authority));
        using var chosen = await member.ChooseAsync(link.PathAndQuery, "four other words here");
        Assert.Equal("/sign-in/code", chosen.Headers.Location!.OriginalString);
        using var finished = await member.TypeCodeAsync(member.NextCode());
        Assert.True(await member.IsSignedInAsync());
    }

    [Fact]
    public async Task A_stranger_is_told_the_same_and_nothing_is_sent()
    {
        await using var server = new MailServer();
        await using var site = new MailingSite(server.Port);
        var member = Member.Add(site);
        var gone = Member.Add(site);
        site.Services.GetRequiredService<PeopleAdministration>().End(gone.Person.AccountId, by: "test");

        var known = await AskAsync(site, member.Browser, member.Person.Email);
        await server.NextAsync();
        var unknown = await AskAsync(site, member.Browser, "stranger@council.example");
        var left = await AskAsync(site, member.Browser, gone.Person.Email);
        await AskAsync(site, member.Browser, member.Person.Email);

        // Messages are sent one after the other: the next is the known person's second one.
        Assert.Equal(known, unknown);
        Assert.Equal(known, left);
        Assert.Contains(member.Person.Email, await server.NextAsync(), StringComparison.Ordinal);
        Assert.True(server.IsEmpty);
    }

    [Fact]
    public async Task Without_a_mail_server_the_page_says_whom_to_ask()
    {
        await using var site = new EmptySite();

        var page = await site.OpenAsync("/sign-in/forgotten");

        Assert.Contains("Ask an administrator for a new set-up link", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_refused_and_pages_are_not()
    {
        await using var site = new EmptySite();
        var member = Member.Add(site);
        var answers = new List<HttpStatusCode>();

        for (var attempt = 0; attempt < 21; attempt++)
        {
            using var answer = await member.TypePasswordAsync("wrong in every way");
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers.Take(20), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.NotNull(await site.OpenAsync("/sign-in"));
    }

    private static async Task<string> AskAsync(TestSite site, HttpClient browser, string email)
    {
        var page = await site.OpenAsync("/sign-in/forgotten", browser);
        using var answer = await browser.PressAsync(page, "Send the link", ("email", email));
        return (await TestSite.ParseAsync(answer)).QuerySelector("main")!.TextContent;
    }

    [GeneratedRegex(@"https://\S+")]
    private static partial Regex Link();

    /// <summary>Before anything was imported, with a mail server.</summary>
    private sealed class MailingSite(int port) : TestSite(withSample: false)
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Yardstick:Address"] = "https://yardstick.council.example",
                ["Yardstick:Mail:Server"] = "127.0.0.1",
                ["Yardstick:Mail:Port"] = port.ToString(CultureInfo.InvariantCulture),
                ["Yardstick:Mail:From"] = "yardstick@council.example",
                ["Yardstick:Mail:Encrypted"] = "false",
            };
    }
}
