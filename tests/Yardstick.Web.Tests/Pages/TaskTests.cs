using System.Net;
using AngleSharp.Dom;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>What waits for whom, in the invented council's July 2023.</summary>
public sealed class TaskTests(InventedSite site) : IClassFixture<InventedSite>
{
    [Fact]
    public async Task Tasks_of_the_newest_month_wait_for_whoever_may_write_and_lead_to_the_editor()
    {
        var page = await site.OpenAsync("/tasks", site.SignedInAsSample(Role.Reporter));

        var rows = page.QuerySelectorAll("table tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("July 2023", row.TextContent, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll("li")));
        await site.OpenAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!, site.SignedInAsSample(Role.Reporter));
    }

    [Fact]
    public async Task Tasks_stand_by_section_name_whose_turn_it_is_and_come_in_parts_of_25()
    {
        var browser = site.SignedInAsSample(Role.Director);

        var first = await site.OpenAsync("/tasks?whose=all", browser);

        Assert.True(first.QuerySelectorAll("tbody tr").Length is > 0 and <= 25);
        Assert.All(
            first.QuerySelectorAll("main table"),
            table => Assert.Equal("H2", table.ParentElement!.PreviousElementSibling!.TagName)
        );
        Assert.Contains(
            "turn of: Sample reporter of an indicator",
            first.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var none = await GetAsync(browser, "/tasks?whose=all&part=999");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Somebody_who_is_away_says_so_and_is_there_again()
    {
        var reporter = site.SignedInAs(Role.Reporter);
        using var wrong = await reporter.PressAsync(
            await site.OpenAsync("/tasks", reporter),
            "I will be away",
            ("from", "2090-08-25"),
            ("back", "2090-08-25")
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        using var away = await reporter.PressAsync(
            await site.OpenAsync("/tasks", reporter),
            "I will be away",
            ("from", "2090-08-25"),
            ("back", "2090-09-01")
        );

        var page = await site.OpenAsync("/tasks", reporter);
        Assert.Contains("back on 1 September 2090", page.Body!.TextContent, StringComparison.Ordinal);
        using var back = await reporter.PressAsync(page, "I am there after all");
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
}
