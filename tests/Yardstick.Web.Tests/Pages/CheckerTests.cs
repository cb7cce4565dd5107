using System.Net;

namespace Yardstick.Web.Tests.Pages;

public sealed class CheckerTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_finding_names_both_places_both_values_and_the_arithmetic()
    {
        var page = await site.OpenAsync("/checker?rule=ratio");

        // Printed in July 2023: 5 of 9 assessments of SWF East 1 in time, and beside it 55.40%. 5 / 9 is 55.56%.
        var finding = page.QuerySelectorAll(".app-finding")
            .Single(item => item.TextContent.Contains("SWF East 1", StringComparison.Ordinal));
        Assert.Contains("5 / 9 = 55.56%", finding.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, finding.QuerySelectorAll("dl > div").Length);
    }

    [Fact]
    public async Task The_filter_shows_one_kind_of_one_severity()
    {
        var all = await site.OpenAsync("/checker");
        var errors = await site.OpenAsync("/checker?severity=error");

        var shown = errors.QuerySelectorAll(".app-finding .govuk-tag").Select(tag => tag.TextContent.Trim()).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, severity => Assert.Equal("Error", severity));
        Assert.True(shown.Count < all.QuerySelectorAll(".app-finding").Length);
    }

    [Fact]
    public async Task A_kind_without_findings_gives_advice()
    {
        var page = await site.OpenAsync("/checker?rule=text");

        Assert.Contains(
            "Choose another",
            page.QuerySelector(".govuk-inset-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_severity_that_does_not_exist_is_a_wrong_address()
    {
        using var answer = await site.Client.GetAsync(
            new Uri("/checker?severity=terrible", UriKind.Relative),
            TestSite.Cancelled
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task All_findings_can_be_fetched_as_csv_with_the_columns_of_the_check_command()
    {
        var page = await site.OpenAsync("/checker");
        using var answer = await site.Client.GetAsync(new Uri("/checker.csv", UriKind.Relative), TestSite.Cancelled);

        var lines = (await answer.Content.ReadAsStringAsync(TestSite.Cancelled)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal("severity,rule,indicator,month,place_a,value_a,place_b,value_b,arithmetic", lines[0]);
        Assert.Equal(page.QuerySelectorAll(".app-finding").Length, lines.Length - 1);
    }
}
