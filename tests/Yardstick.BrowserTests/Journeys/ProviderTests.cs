using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

public sealed class ProviderTests(Browser browser)
{
    [Theory]
    [InlineData(true, "jo")]
    [InlineData(false, "kim")]
    public async Task Somebody_signs_in_with_the_account_of_the_council(bool scripts, string login)
    {
        var visitor = await Walk.BeginAsync(browser, scripts);
        browser
            .Site.Services.GetRequiredService<PeopleAdministration>()
            .Add($"{login}@council.example", $"{login} Field", by: "test");

        await visitor.GoAsync("/account");
        await visitor.FollowAsync("Sign in with Anytown account");

        // The provider's own pages: who one is, and whether Yardstick may know it.
        await visitor.Page.Locator("input[name=login]").FillAsync(login);
        await visitor.Page.Locator("input[name=password]").FillAsync("any");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".app-reader__name")).ToHaveTextAsync($"{login} Field");
        Assert.EndsWith("/account", visitor.Page.Url, StringComparison.Ordinal);
    }
}
