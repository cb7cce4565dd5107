using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yardstick.Core.People;
using MailServer = Yardstick.Web.Tests.SignIn.MailServer;

namespace Yardstick.BrowserTests.Journeys;

public sealed partial class ForgottenPasswordTests(Browser browser)
{
    [Theory]
    [InlineData(true, "pat")]
    [InlineData(false, "sam")]
    public async Task A_forgotten_password_is_replaced_by_mail_and_the_app_still_counts(bool scripts, string name)
    {
        var email = $"{name}@council.example";
        var person = await Walk.BeginAsync(browser, scripts);
        var key = await SetUpAsync(person, email);

        await person.PressAsync("Sign out");
        await person.GoAsync("/sign-in");
        await person.FollowAsync("I have forgotten my password");
        await person.TypeAsync("E-mail address", email);
        await person.PressAsync("Send the link");
        await person.SaysAsync("If somebody here has that address");

        await person.GoAsync(await LinkToAsync(email));
        await ChooseAsync(person, "four other words here");
        await person.TypeAsync("Code", CodeOf(key, steps: 1));
        await person.PressAsync("Sign in");
        await Assertions.Expect(person.Page.Locator(".app-reader__name")).ToHaveTextAsync(name);
    }

    /// <summary>A new person follows the set-up link to the end.</summary>
    /// <returns>The key of the authenticator app.</returns>
    private async Task<string> SetUpAsync(Walk person, string email)
    {
        var services = browser.Site.Services;
        var added = services.GetRequiredService<PeopleAdministration>().Add(email, email.Split('@')[0], by: "test");
        var token = services.GetRequiredService<AccountTokens>().Issue(added.AccountId, AccountLink.SetUp);

        await person.GoAsync($"/account/set-password?token={token}");
        await ChooseAsync(person, "three words together");
        var key = (await person.Page.Locator(".app-key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await person.TypeAsync("Code", CodeOf(key, steps: 0));
        await person.PressAsync("Finish and sign in");
        return key;
    }

    private static async Task ChooseAsync(Walk person, string password)
    {
        await person.TypeAsync("New password", password);
        await person.TypeAsync("The same password again", password);
        await person.PressAsync("Continue");
    }

    /// <summary>Others are written to as well.</summary>
    private async Task<string> LinkToAsync(string email)
    {
        string mail;
        do
        {
            mail = MailServer.Decoded(await browser.Site.Mail.NextAsync());
        } while (!mail.Contains(email, StringComparison.Ordinal));

        return new Uri(Link().Match(mail).Value).PathAndQuery;
    }

    /// <summary>Each code is taken once: the second is that of the next half minute, which is good already.</summary>
    private static string CodeOf(string key, int steps) =>
        AuthenticatorCode.At(key, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + steps);

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
