using System.Net;
using AngleSharp.Dom;

namespace Yardstick.Web.Tests.Pages;

public sealed class IndicatorTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "?edition=852-june-2023-panel-report";

    [Fact]
    public async Task All_indicators_of_the_catalogue_are_listed()
    {
        var page = await site.OpenAsync("/indicators");

        // The 154 of the catalogue, and six that are measured on request or supplied by hand.
        Assert.Equal(163, page.QuerySelectorAll(".app-indicator").Length);
    }

    [Fact]
    public async Task Words_narrow_the_list_and_all_of_them_must_stand_in_the_title()
    {
        var page = await site.OpenAsync("/indicators?q=VISITED+10");

        var titles = page.QuerySelectorAll(".app-indicator__name").Select(link => link.TextContent).ToList();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains("10", title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_no_title_has_give_advice()
    {
        var page = await site.OpenAsync("/indicators?q=zebra");

        Assert.Contains(
            "Use fewer words",
            page.QuerySelector(".govuk-inset-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_indicator_shows_its_figure_and_three_judgements_in_words()
    {
        var page = await site.OpenAsync($"/indicators/cpp_visit_10wd_pct{June}");

        var headline = Words(page.QuerySelector(".app-headline")!);
        Assert.StartsWith("90%", headline, StringComparison.Ordinal);
        Assert.Contains("June 2023", headline, StringComparison.Ordinal);
        Assert.Contains("at least 95% Amber", headline, StringComparison.Ordinal);
        Assert.Contains("Worse than May", headline, StringComparison.Ordinal);
        Assert.Contains("Higher is better", headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_chosen_edition_the_newest_that_prints_it_is_shown()
    {
        var page = await site.OpenAsync("/indicators/cpp_visit_10wd_pct");

        Assert.Contains("July 2023", Words(page.QuerySelector(".app-headline")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_name_their_edition_their_place_and_what_other_editions_print()
    {
        var page = await site.OpenAsync($"/indicators/cpp_visit_10wd_pct{June}");

        var october = page.QuerySelectorAll("#months tbody tr")
            .Single(row => Words(row).StartsWith("October 2022", StringComparison.Ordinal));
        var words = Words(october);
        // Restated: 86% (265 of 307) in the paper of October 2022, 87% in that of June 2023.
        Assert.Contains("87%", words, StringComparison.Ordinal);
        Assert.Contains("86% (265 of 307) in October 2022 performance report", words, StringComparison.Ordinal);
        Assert.Contains("visits_to_create_change.csv:", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_has_a_description_and_a_table_of_its_figures()
    {
        var page = await site.OpenAsync($"/indicators/cpp_visit_10wd_pct{June}");

        var chart = page.QuerySelector("figure.chart")!;
        Assert.Equal("img", chart.QuerySelector("svg")!.GetAttribute("role"));
        Assert.NotNull(chart.QuerySelector("svg > title"));
        Assert.NotNull(chart.QuerySelector("svg > desc"));
        Assert.NotNull(chart.QuerySelector("details table"));
    }

    [Fact]
    public async Task A_team_table_is_compared_with_a_funnel()
    {
        var page = await site.OpenAsync("/indicators/assess_45_pct");

        Assert.Contains("SWF East 1", page.QuerySelectorAll("#teams-1 tbody th").Select(Words));
        Assert.NotNull(page.GetElementById("funnel-1"));
    }

    [Fact]
    public async Task A_national_measure_brings_neighbours_by_mean_and_median_a_rank_and_all_councils()
    {
        var page = await site.OpenAsync($"/indicators/cla_rate{June}");

        var rows = page.QuerySelectorAll("#national tbody th").Select(Words).ToList();
        Assert.Contains("Statistical neighbours, mean", rows);
        Assert.Contains("Statistical neighbours, median", rows);
        Assert.Contains("England", rows);
        Assert.NotNull(page.GetElementById("councils"));
    }

    [Fact]
    public async Task An_indicator_that_nobody_published_shows_its_definition_and_says_so()
    {
        var page = await site.OpenAsync("/indicators/agency_rate_pct");

        Assert.Contains(
            "No edition of Southampton in the store prints this indicator",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.GetElementById("definition"));
    }

    [Fact]
    public async Task A_month_shows_the_arithmetic_and_each_edition_in_the_order_of_publication()
    {
        var page = await site.OpenAsync(
            "/indicators/cpp_visit_10wd_pct/2022-10?edition=852-october-2022-performance-report"
        );

        var main = Words(page.QuerySelector("main")!);
        // 265 ÷ 307 = 86.319…
        Assert.Contains("265 ÷ 307 = 86.32% unrounded, shown as 86%", main, StringComparison.Ordinal);
        var editions = page.QuerySelectorAll("#editions tbody th").Select(Words).ToList();
        Assert.Equal(["October 2022 performance report", "June 2023 panel report", "July 2023 board tables"], editions);
    }

    [Fact]
    public async Task The_months_of_an_indicator_can_be_fetched_as_csv()
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"/indicators/cpp_visit_10wd_pct.csv{June}", UriKind.Relative),
            TestSite.Cancelled
        );

        var text = await answer.Content.ReadAsStringAsync(TestSite.Cancelled);
        Assert.Contains("October 2022,87%", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators/no_such_key", HttpStatusCode.NotFound)]
    [InlineData("/indicators/no_such_key/2023-06", HttpStatusCode.NotFound)]
    [InlineData("/indicators/cpp_visit_10wd_pct/1999-06", HttpStatusCode.NotFound)]
    [InlineData("/indicators/cpp_visit_10wd_pct/2023-13", HttpStatusCode.BadRequest)]
    [InlineData("/indicators/cpp_visit_10wd_pct/june", HttpStatusCode.BadRequest)]
    [InlineData("/indicators/cpp_visit_10wd_pct?edition=none", HttpStatusCode.NotFound)]
    public async Task A_wrong_address_is_answered_in_plain_words(string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(status, answer.StatusCode);
        var page = await TestSite.ParseAsync(answer);
        Assert.NotNull(page.QuerySelector("h1"));
        Assert.DoesNotContain("   at ", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
