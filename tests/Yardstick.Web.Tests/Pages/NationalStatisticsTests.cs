using System.Net;
using System.Text;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>A release of the DfE's statistics, from the file to the figures of pages.</summary>
public sealed class NationalStatisticsTests(EmptySite site) : IClassFixture<EmptySite>
{
    private const string Heading =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_count,population_estimate,number,rate_per_10000";

    private const string Kent =
        "2026,Reporting year,Local authority,E92000001,England,E12000008,South East,886,Kent,E10000016,Children looked after at 31 March each year,350000,1820,52";

    [Fact]
    public async Task A_release_is_looked_at_then_imported_and_shown_on_the_pages_of_councils()
    {
        var browser = site.SignedInAs(Role.Analyst);

        using var looked = await SendAsync(browser, "look", Heading, Kent);
        var preview = await TestSite.ParseAsync(looked);
        Assert.Contains("Nothing has been imported yet.", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", await YearsAsync(), StringComparison.Ordinal);

        using var imported = await SendAsync(browser, "import", Heading, Kent);
        var page = await TestSite.ParseAsync(imported);
        Assert.Contains("1 row read, all of them used.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 values, imported by", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("31 March 202652", await YearsAsync(), StringComparison.Ordinal);

        using var again = await SendAsync(browser, "import", Heading, Kent);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Contains("byte for byte", await ProblemAsync(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_right_is_refused_with_its_line_and_column_and_nothing_is_kept()
    {
        var browser = site.SignedInAs(Role.Analyst);

        using var refused = await SendAsync(
            browser,
            "import",
            Heading,
            Kent.Replace(",886,", ",887,", StringComparison.Ordinal).Replace("2026,", "2027,", StringComparison.Ordinal)
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("line 2, column new_la_code", await ProblemAsync(refused), StringComparison.Ordinal);
        Assert.DoesNotContain("2027", await YearsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one()
    {
        var browser = site.SignedInAs(Role.Analyst);
        using var refused = await browser.PressAsync(
            await site.OpenAsync("/benchmarks", browser),
            "Import the release"
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Choose the CSV file", await ProblemAsync(refused), StringComparison.Ordinal);
    }

    private async Task<string> YearsAsync() =>
        string.Concat(
            (await site.OpenAsync("/councils/886/measure?name=LAC"))
                .QuerySelectorAll("#years-table tbody tr")
                .SelectMany(row => row.Children.Take(2))
                .Select(cell => cell.TextContent.Trim())
        );

    private async Task<HttpResponseMessage> SendAsync(HttpClient browser, string step, params string[] lines)
    {
        var page = await site.OpenAsync("/benchmarks", browser);
        using var content = new MultipartFormDataContent
        {
            {
                new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken"
            },
            { new StringContent(step), "Step" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), "Upload", "cla.csv" },
        };
        return await browser.PostAsync(new Uri("/benchmarks", UriKind.Relative), content, TestSite.Cancelled);
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer) =>
        (await TestSite.ParseAsync(answer)).QuerySelector(".govuk-error-summary__list a")!.TextContent.Trim();
}
