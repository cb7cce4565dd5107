using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>What is published nationally of a council, and the choice of the council that a site is for.</summary>
public sealed class CouncilTests(EmptySite site) : IClassFixture<EmptySite>
{
    private const string ChooseIt = "Make this the council of this site";

    [Theory]
    [InlineData("/councils", 153)]
    [InlineData("/councils?Q=kent", 1)]
    [InlineData("/councils?Q=886", 1)]
    [InlineData("/councils?Q=cumbria", 2)]
    [InlineData("/councils?Q=south+east", 19)]
    public async Task Councils_are_found_by_name_number_region_and_former_council(string address, int count)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(count, page.QuerySelectorAll("main li a[href^='/councils/']").Length);
    }

    [Fact]
    public async Task A_name_that_no_council_has_is_said_with_the_way_back()
    {
        var page = await site.OpenAsync("/councils?Q=Atlantis");

        Assert.Contains("No council answers to “Atlantis”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main .govuk-inset-text a[href='/councils']"));
    }

    [Fact]
    public async Task Before_anything_is_imported_a_council_has_region_population_neighbours_and_every_measure()
    {
        var page = await site.OpenAsync("/councils/886");
        var summary = page.QuerySelector("main .govuk-summary-list")!.TextContent;

        Assert.Contains("South East", summary, StringComparison.Ordinal);
        Assert.Contains("355,390 on 30 June 2024", summary, StringComparison.Ordinal);
        Assert.Contains("May 2025 model", summary, StringComparison.Ordinal);
        Assert.Contains("April 2021 model", summary, StringComparison.Ordinal);
        Assert.Equal(
            20,
            page.QuerySelectorAll("main .govuk-summary-list a[href^='/councils/']:not([href*='?'])").Length
        );
        Assert.Equal(78, page.QuerySelectorAll("main tbody tr").Length);
        var reReferrals = page.QuerySelectorAll("main tbody tr")
            .Single(row => row.TextContent.Contains("re-referrals", StringComparison.Ordinal));
        Assert.Equal(
            ["year to 31 March 2025", "21.6%", "20.5%", "28.4%", "22.6%", "97 of 153", "C"],
            reReferrals.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())
        );
    }

    [Fact]
    public async Task A_measure_shows_all_years_and_every_council_on_one_strip_with_its_figures()
    {
        var page = await site.OpenAsync("/councils/942/measure?name=LAC");
        var years = page.GetElementById("years-table")!;
        var strip = page.GetElementById("councils")!;

        Assert.Equal(10, years.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Cumbria: 81", years.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Cumberland: 87.", strip.QuerySelector("svg desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(151, strip.QuerySelectorAll("details tbody tr").Length);
        Assert.Contains(
            "Statistical neighbours",
            strip.QuerySelector("details thead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("main a[href^='/indicators/']"));
    }

    [Theory]
    [InlineData("/councils/999")]
    [InlineData("/councils/970")]
    [InlineData("/councils/886/measure?name=happiness")]
    public async Task What_is_not_in_the_statistics_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Who_starts_an_empty_store_chooses_its_council_and_the_site_opens_with_it()
    {
        await using var first = new EmptySite();
        Assert.NotNull((await first.OpenAsync("/")).QuerySelector("main a[href='/councils']"));

        using var chosen = await first.Client.PressAsync(await first.OpenAsync("/councils/886"), ChooseIt);

        Assert.Equal("/councils/886", chosen.Headers.Location!.OriginalString);
        using var home = await first.Client.GetAsync(new Uri("/", UriKind.Relative), TestSite.Cancelled);
        Assert.Equal("/councils/886", home.Headers.Location!.OriginalString);
        Assert.DoesNotContain(ChooseIt, Buttons(await first.OpenAsync("/councils/301")));
        Assert.Contains(
            "This site is for Kent.",
            (await first.OpenAsync("/councils/886")).QuerySelector(".govuk-inset-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_there_are_people_only_an_administrator_chooses()
    {
        await using var own = new EmptySite();
        var (analyst, administrator) = (own.SignedInAs(Role.Analyst), own.SignedInAs(Role.Administrator));
        var page = await own.OpenAsync("/councils/886", administrator);

        Assert.DoesNotContain(ChooseIt, Buttons(await own.OpenAsync("/councils/886", analyst)));
        using var chosen = await administrator.PressAsync(page, ChooseIt);
        using var changed = await administrator.PressAsync(
            await own.OpenAsync("/councils/301", administrator),
            ChooseIt
        );

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains(
            "\"301\"",
            own.Services.GetRequiredService<ChangeLog>().Latest(1)[0].After!,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Buttons(IHtmlDocument page) =>
        page.QuerySelectorAll("main button").Select(button => button.TextContent.Trim());
}
