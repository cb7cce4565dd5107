namespace Yardstick.Web.Tests.Pages;

public sealed class BriefTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string July = "852-july-2023-board-tables";

    [Fact]
    public async Task It_has_headlines_attention_actions_improvements_and_what_is_not_judged()
    {
        var page = await site.OpenAsync($"/brief?edition={July}");

        Assert.Equal(
            ["Needs attention", "Actions due or overdue", "Improved since last month", "Not judged"],
            page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Split('(')[0].Trim())
        );
        Assert.Equal("Headline figures", page.QuerySelector("#headlines caption")!.TextContent.Trim());
    }

    [Fact]
    public async Task It_says_what_changed_since_the_panel_met()
    {
        var page = await site.OpenAsync($"/brief?edition={July}");

        Assert.Contains(
            "Since the panel met on 20 July 2023 (figures of June 2023): ",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_says_so_when_no_earlier_meeting_is_known()
    {
        var page = await site.OpenAsync("/brief?edition=852-june-2023-panel-report");

        Assert.Contains(
            "No earlier meeting of the panel is known.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_overview_leads_to_it_and_keeps_the_edition()
    {
        var page = await site.OpenAsync($"/?edition={July}");

        Assert.NotNull(page.QuerySelector($"a[href='/brief?edition={July}']"));
    }
}
