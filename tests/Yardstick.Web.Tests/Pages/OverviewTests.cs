namespace Yardstick.Web.Tests.Pages;

public sealed class OverviewTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "852-june-2023-panel-report";

    [Fact]
    public async Task The_newest_panel_report_is_shown_first()
    {
        var page = await site.OpenAsync("/");

        Assert.Contains(
            "Southampton, June 2023",
            page.QuerySelector(".app-edition__shown")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_newer_edition_without_the_reports_sections_is_named()
    {
        var page = await site.OpenAsync("/");

        Assert.Contains(
            "July 2023 board tables",
            page.QuerySelector(".govuk-inset-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_edition_is_shown_when_the_address_names_it()
    {
        var page = await site.OpenAsync("/?edition=852-october-2022-performance-report");

        Assert.Contains(
            "Southampton, October 2022",
            page.QuerySelector(".app-edition__shown")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_chosen_edition_is_kept_by_the_menu()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        var addresses = page.QuerySelectorAll(".govuk-service-navigation__link")
            .Select(link => link.GetAttribute("href")!);
        Assert.All(addresses, address => Assert.EndsWith($"?edition={June}", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sign_of_real_change_for_the_worse_comes_before_a_target_that_is_missed()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        var first = page.QuerySelector("ol.app-figures > li")!;
        Assert.Equal("35%", first.QuerySelector(".app-figure__value")!.TextContent.Trim());
        Assert.Contains(
            "re-referrals",
            first.QuerySelector(".app-figure__name")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Red", first.QuerySelector(".govuk-tag")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rating_is_counted()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        var numbers = page.QuerySelectorAll(".app-tile")
            .ToDictionary(
                tile => tile.QuerySelector("dt")!.TextContent.Trim(),
                tile =>
                    int.Parse(tile.QuerySelector("dd")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)
            );
        // The June 2023 paper prints fifty indicator rows.
        Assert.Equal(50, numbers["Figures published"]);
        Assert.Equal(50, numbers["Red"] + numbers["Amber"] + numbers["Green"] + numbers["Not rated"]);
    }

    [Fact]
    public async Task What_is_not_judged_is_told_with_its_reason()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        Assert.NotEmpty(page.QuerySelectorAll("details.govuk-details summary"));
    }

    [Fact]
    public async Task Each_figure_says_since_when_it_has_been_so()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        var since = page.QuerySelectorAll("ol.app-figures .app-figure__since")
            .Select(line => line.TextContent)
            .ToList();
        Assert.NotEmpty(since);
        Assert.All(since, line => Assert.Matches("^(Since|New in|June 2023 is the first month known)", line));
    }

    [Fact]
    public async Task What_changed_since_the_panel_met_stands_beside_what_changed_since_last_month()
    {
        var page = await site.OpenAsync("/?edition=852-july-2023-board-tables");

        Assert.Equal(
            ["Last month, June 2023", "The panel met on 20 July 2023, with the figures of June 2023"],
            page.QuerySelectorAll("#since-then tbody th").Select(row => row.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Without_a_known_meeting_the_page_says_so_and_compares_with_last_month()
    {
        var page = await site.OpenAsync($"/?edition={June}");

        Assert.Single(page.QuerySelectorAll("#since-then tbody tr"));
        Assert.Contains(
            "No panel meeting of Southampton is known that had earlier figures before it",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
