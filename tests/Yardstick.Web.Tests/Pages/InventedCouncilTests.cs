using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Measured months of the sample's invented council, beside the published editions of a real one.</summary>
public sealed class InventedCouncilTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string July = "1001-july-2023-measured";

    [Fact]
    public async Task The_overview_shows_the_published_figures_to_who_works_for_every_council_and_leads_to_the_invented_one()
    {
        var page = await site.OpenAsync("/", site.SignedInAs(Role.Analyst, authority: null));

        Assert.Contains("Southampton, June 2023", Shown(page), StringComparison.Ordinal);
        var other = page.QuerySelectorAll(".app-councils__link").Single(link => !link.HasAttribute("aria-current"));
        Assert.Equal($"/?edition={July}", other.GetAttribute("href"));
        Assert.DoesNotContain("being made", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_shows_the_newest_month_of_the_council_that_one_works_for()
    {
        var page = await site.OpenAsync("/");

        Assert.Contains("Invented council 1001, July 2023", Shown(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_invented_council_says_that_it_is_invented_measured_and_of_when()
    {
        var page = await site.OpenAsync($"/?edition={July}");

        var shown = Shown(page);
        Assert.Contains("Invented council 1001, July 2023", shown, StringComparison.Ordinal);
        Assert.Contains("measured from case records that are invented", shown, StringComparison.Ordinal);
        Assert.Contains("extract of 31 July 2023", shown, StringComparison.Ordinal);
        Assert.Contains("frozen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_months_of_the_chosen_council_can_be_chosen_by_year()
    {
        var page = await site.OpenAsync($"/?edition={July}");

        var choice = page.QuerySelector("select#edition")!;
        Assert.Equal(14, choice.QuerySelectorAll("option").Length);
        Assert.Equal(
            ["Measured, 2023", "Measured, 2022"],
            choice.QuerySelectorAll("optgroup").Select(year => year.GetAttribute("label"))
        );
    }

    [Fact]
    public async Task A_section_shows_thirteen_measured_months_and_never_says_printed()
    {
        var page = await site.OpenAsync($"/sections/visits-to-create-change?edition={July}");

        var headings = page.QuerySelectorAll("#visits-to-create-change thead th, table thead th")
            .Select(heading => heading.TextContent.Trim())
            .ToList();
        Assert.Contains("Jul-22", headings);
        Assert.Contains("Jul-23", headings);
        Assert.DoesNotContain(
            "print",
            page.QuerySelector("main")!.TextContent.Replace("Print", "print", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_indicator_compares_the_teams_by_name_with_the_councils_total()
    {
        var page = await site.OpenAsync($"/indicators/cpp_visit_10wd_pct?edition={July}");

        var teams = page.QuerySelector("#teams-1")!.Closest("table") ?? page.QuerySelector("#teams-1")!;
        var names = teams.QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim()).ToList();
        Assert.Contains(names, name => name.StartsWith("Safeguarding", StringComparison.Ordinal));
        Assert.Equal("Total", names[^1]);
    }

    [Fact]
    public async Task An_invented_council_has_no_benchmark_and_the_page_says_so()
    {
        var page = await site.OpenAsync($"/indicators/cpp_rate?edition={July}");

        Assert.Contains(
            "Invented council 1001 is not in the national statistics, so there is no benchmark for it.",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_of_a_month_shows_extract_snapshot_version_and_sql()
    {
        var page = await site.OpenAsync("/indicators/cpp_n/2023-06?edition=1001-june-2023-measured");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("extract of 31 July 2023 (1001-2023-07-31-", text, StringComparison.Ordinal);
        Assert.Contains("version 1, in force from", text, StringComparison.Ordinal);
        Assert.Contains("select", page.QuerySelector("pre.app-sql")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_counted_by_rule_team_and_age_without_a_single_record()
    {
        var page = await site.OpenAsync($"/data-quality?edition={July}");

        Assert.Equal(
            ["by-rule", "by-team", "by-age"],
            page.QuerySelectorAll("h2").Select(heading => heading.Id).OfType<string>()
        );
        Assert.NotEmpty(page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr"));
        Assert.NotEmpty(page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody th"));
    }

    [Fact]
    public async Task A_council_without_an_extract_is_told_which_command_imports_one()
    {
        var page = await site.OpenAsync("/data-quality?edition=852-june-2023-panel-report");

        Assert.Contains("No extract of case records of Southampton", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("-- import EXTRACT", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_from_the_invented_council_leads_somewhere()
    {
        // Of the pages of months, which are thousands, those of two indicators.
        var crawl = new Crawl(
            site,
            path =>
                (path.Count(sign => sign == '/') < 3 && !path.StartsWith("/councils/", StringComparison.Ordinal))
                || path.StartsWith("/indicators/cpp_n/", StringComparison.Ordinal)
                || path.StartsWith("/indicators/cpp_visit_10wd_pct/", StringComparison.Ordinal)
        );

        var pages = await crawl.RunAsync($"/?edition={July}");

        Assert.Empty(crawl.DeadLinks);
        Assert.True(pages.Count > 150, $"Only {pages.Count} pages were reached.");
        Assert.Empty(pages.Where(page => page.Value.QuerySelectorAll("h1").Length != 1).Select(page => page.Key));
    }

    [Fact]
    public async Task A_month_that_is_not_frozen_is_not_found()
    {
        using var answer = await site.Client.GetAsync(
            new Uri("/?edition=1001-july-1999-measured", UriKind.Relative),
            TestSite.Cancelled
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Shown(IHtmlDocument page) =>
        string.Join(
            ' ',
            page.QuerySelector(".app-edition__shown")!
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
