using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests.Journeys;

/// <summary>
/// Somebody who goes through the pages with the keyboard alone: Tab to a link, field or button, type, Enter. With scripts, axe examines every
/// page on the way; without, it cannot run, and all the rest must work.
/// </summary>
internal sealed partial class Walk(IPage page, bool examined)
{
    private const int MostTabs = 400;

    /// <summary>In milliseconds.</summary>
    private const float LongestWait = 60_000;

    public IPage Page => page;

    /// <summary>What the page says, between header and footer.</summary>
    public ILocator Main => page.Locator("main");

    public static async Task<Walk> BeginAsync(Browser browser, bool scripts, Role? role = null) =>
        new(await browser.OpenAsync(scripts: scripts, role: role), scripts);

    public async Task GoAsync(string address)
    {
        await page.GotoAsync(address);
        await ExamineAsync();
    }

    public Task FollowAsync(string link) => FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task FollowAsync(ILocator link) => EnterAsync(link);

    public Task PressAsync(string button) =>
        EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    /// <summary>Opens what is folded behind these words.</summary>
    public async Task UnfoldAsync(string words)
    {
        await TabToAsync(page.Locator("summary", new() { HasText = words }).First);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task TypeAsync(string label, string text)
    {
        var field = Field(label);
        await TabToAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>A day, or a month: in which order its parts are typed is the browser's own affair.</summary>
    public async Task SetAsync(string label, string value)
    {
        await TabToAsync(Field(label));
        await Field(label).FillAsync(value);
    }

    public async Task ChooseAsync(string label, string value)
    {
        var list = Field(label);
        await TabToAsync(list);
        await page.Keyboard.PressAsync("Home");
        string? before = null;
        while (await list.InputValueAsync() is var now && now != value)
        {
            Assert.True(now != before, $"'{label}' has no choice {value} on {page.Url}.");
            before = now;
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public async Task TickAsync(string label)
    {
        await TabToAsync(Field(label));
        await page.Keyboard.PressAsync("Space");
    }

    public Task SaysAsync(string words) => Assertions.Expect(Main).ToContainTextAsync(words);

    /// <summary>Looks at the page again until it says something.</summary>
    public async Task ReloadUntilAsync(string words)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!(await Main.InnerTextAsync()).Contains(words, StringComparison.Ordinal))
        {
            Assert.True(await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken));
            await page.ReloadAsync();
        }

        await ExamineAsync();
    }

    private ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true }).First;

    /// <summary>Presses Enter on what leads to another page.</summary>
    private async Task EnterAsync(ILocator target)
    {
        await TabToAsync(target);
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Keyboard.PressAsync("Enter"),
            response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400
        );
        await answer.FinishedAsync();
        await page.WaitForLoadStateAsync();
        await ExamineAsync();
    }

    private async Task TabToAsync(ILocator target)
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var i = 0; i < MostTabs; i++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostTabs} presses of Tab do not reach {target} on {page.Url}.");
    }

    private async Task ExamineAsync()
    {
        // A clinic that is not ready yet asks for itself again every few seconds.
        await Assertions.Expect(page).Not.ToHaveTitleAsync(Waiting(), new() { Timeout = LongestWait });

        // The pages of the council's own sign-in are not ours.
        if (examined && await page.Locator(".app-footer").CountAsync() > 0)
        {
            Assert.Empty(await Rules.BrokenAsync(page));
        }
    }

    [GeneratedRegex(" is being prepared, ", RegexOptions.None, 1000)]
    private static partial Regex Waiting();
}
