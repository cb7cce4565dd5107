using System.Net;

namespace Yardstick.Web.Tests.Pages;

public sealed class SectionTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "?edition=852-june-2023-panel-report";

    [Fact]
    public async Task The_sections_stand_in_report_order_with_the_rows_that_have_none()
    {
        var page = await site.OpenAsync($"/sections{June}");

        var names = page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal("Context of demand", names[0]);
        Assert.Equal("Trends of children across the service", names[1]);
        Assert.Contains("Robust corporate parenting", names);
    }

    [Fact]
    public async Task The_scorecard_has_thirteen_months_a_shape_and_the_judgements_in_words()
    {
        var page = await site.OpenAsync($"/sections/visits-to-create-change{June}");

        var headings = page.QuerySelectorAll("table.figures")[0]
            .QuerySelectorAll("thead th")
            .Select(cell => cell.TextContent.Trim())
            .ToList();
        Assert.Equal(13, headings.Count(heading => heading.Length == 6 && heading[3] == '-'));
        Assert.Contains("Jun-22", headings);
        Assert.Contains("Jun-23", headings);
        Assert.Contains("Shape of the months", headings);
        Assert.Contains("12-month highest", headings);
        Assert.Contains("Wanted direction", headings);
    }

    [Fact]
    public async Task A_row_says_what_the_paper_says()
    {
        var page = await site.OpenAsync($"/sections/visits-to-create-change{June}");

        var row = page.QuerySelectorAll("table.figures")[0]
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("last 10 working days", StringComparison.Ordinal));
        var words = row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList();
        // Printed: 90% in June after 92% in May, target 95%: missed by 5 points, which is within 5.7.
        Assert.Contains("Amber", words);
        Assert.Contains("↓ Worse than May", words);
        Assert.Contains("90%", words);
        Assert.Contains("at least 95%", words);
        Assert.Equal("/indicators/cpp_visit_10wd_pct" + June, row.QuerySelector("th a")!.GetAttribute("href"));
        Assert.Contains(
            row.QuerySelectorAll("td a"),
            link => link.GetAttribute("href") == "/indicators/cpp_visit_10wd_pct/2023-06" + June
        );
    }

    [Fact]
    public async Task The_scorecard_can_be_fetched_as_csv()
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"/sections/visits-to-create-change.csv{June}", UriKind.Relative),
            TestSite.Cancelled
        );

        var lines = (await answer.Content.ReadAsStringAsync(TestSite.Cancelled)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(6, lines.Length);
        Assert.Contains("Jun-23", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_does_not_exist_is_not_found()
    {
        using var answer = await site.Client.GetAsync(new Uri("/sections/none", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
