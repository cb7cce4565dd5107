using Microsoft.Playwright;
using Yardstick.Core.People;

namespace Yardstick.BrowserTests;

/// <summary>What a reader does, with and without script.</summary>
public sealed class JourneyTests(Browser browser)
{
    private const string June = "/?edition=852-june-2023-panel-report";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_click_from_a_scorecard_shows_how_a_figure_was_made(bool scripts)
    {
        var page = await browser.OpenAsync(scripts: scripts);
        await page.GotoAsync(June);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sections", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Visits to create change" }).ClickAsync();

        await page.GetByRole(AriaRole.Row, new() { Name = "last 10 working days" })
            .GetByRole(AriaRole.Link, new() { Name = "87%" })
            .First.ClickAsync();

        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("How the figure of June 2022 was made");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_edition_is_chosen_with_the_form(bool scripts)
    {
        var page = await browser.OpenAsync(scripts: scripts);
        await page.GotoAsync("/");

        await page.GetByLabel("Edition").SelectOptionAsync("852-october-2022-performance-report");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Assertions.Expect(page.Locator(".app-edition__shown")).ToContainTextAsync("October 2022");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_page_to_the_teams_of_the_invented_council(bool scripts)
    {
        var page = await browser.OpenAsync(scripts: scripts, role: Role.Analyst);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Invented council 1001" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-edition__shown")).ToContainTextAsync("measured from case records");

        await page.GetByLabel("Month", new() { Exact = true }).SelectOptionAsync("1001-june-2023-measured");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sections", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Visits to create change" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "last 10 working days" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "By team" }).ClickAsync();

        await Assertions.Expect(page.Locator("#teams-1")).ToContainTextAsync("Safeguarding");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Invented council 1001, measured");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Indicators_are_found_by_words(bool scripts)
    {
        var page = await browser.OpenAsync(scripts: scripts);
        await page.GotoAsync("/indicators");

        await page.GetByLabel("Words in the title").FillAsync("core group");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("found");
        await page.Locator(".app-indicator__name").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("core group");
    }

    [Fact]
    public async Task The_figures_of_a_chart_open_below_it()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/indicators/cpp_visit_10wd_pct");
        var figures = page.Locator("figure.chart details").First;

        await figures.Locator("summary").ClickAsync();

        await Assertions.Expect(figures.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_report_is_downloaded_as_pdf()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/report?edition=852-june-2023-panel-report");

        var download = await page.RunAndWaitForDownloadAsync(
            () => page.Locator("a[href^='/report/one-page-note.pdf']").ClickAsync(),
            new PageRunAndWaitForDownloadOptions { Timeout = 60_000 }
        );

        Assert.Equal("one-page-note-2023-06.pdf", download.SuggestedFilename);
        await using var file = await download.CreateReadStreamAsync();
        var start = new byte[5];
        await file.ReadExactlyAsync(start, TestContext.Current.CancellationToken);
        Assert.Equal("%PDF-"u8.ToArray(), start);
    }
}
