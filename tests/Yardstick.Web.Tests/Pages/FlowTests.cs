using System.Globalization;

namespace Yardstick.Web.Tests.Pages;

public sealed class FlowTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string July = "1001-july-2023-measured";

    [Fact]
    public async Task Seven_steps_lead_from_contacts_to_care_with_a_month_and_twelve()
    {
        var page = await site.OpenAsync($"/flow?edition={July}");

        var steps = page.QuerySelectorAll("#steps tbody tr").ToList();
        Assert.Equal(7, steps.Count);
        Assert.Equal("Contacts", steps[0].QuerySelector("th")!.TextContent.Trim());
        Assert.Equal("Children coming into care", steps[^1].QuerySelector("th")!.TextContent.Trim());
        Assert.All(
            steps,
            step => Assert.All(step.QuerySelectorAll("td"), cell => Assert.Matches(@"^\s*[\d,]+\s*$", cell.TextContent))
        );
    }

    [Fact]
    public async Task Each_conversion_says_whether_it_follows_the_same_children()
    {
        var page = await site.OpenAsync($"/flow?edition={July}");

        Assert.All(
            page.QuerySelectorAll("#conversions tbody tr"),
            row =>
                Assert.Matches(
                    "^\\s*(Ratio of one period|The same records)",
                    row.QuerySelectorAll("td")[^1].TextContent
                )
        );
    }

    [Fact]
    public async Task Each_child_once_makes_the_number_open_to_the_service()
    {
        var flow = await site.OpenAsync($"/flow?edition={July}");
        var overview = await site.OpenAsync($"/?edition={July}");
        var open = await site.OpenAsync($"/indicators/open_to_service_n?edition={July}");

        var numbers = flow.QuerySelectorAll("#distribution tbody tr")
            .Select(row =>
                int.Parse(
                    row.QuerySelector("td")!.TextContent,
                    NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture
                )
            )
            .ToList();
        Assert.Equal(6, numbers.Count);
        Assert.Equal(numbers[^1], numbers.SkipLast(1).Sum());
        Assert.Contains(
            $">{numbers[^1].ToString("N0", CultureInfo.InvariantCulture)}<",
            open.QuerySelector("main")!.InnerHtml,
            StringComparison.Ordinal
        );
        Assert.Equal(
            flow.QuerySelector("#distribution tbody")!.TextContent,
            overview.QuerySelector("#distribution tbody")!.TextContent
        );
    }

    [Fact]
    public async Task A_published_edition_shows_the_steps_that_it_prints_and_says_why_it_has_no_distribution()
    {
        var page = await site.OpenAsync("/flow?edition=852-june-2023-panel-report");

        Assert.Equal(7, page.QuerySelectorAll("#steps tbody tr").Length);
        Assert.Contains(
            "Each child once is known only of months measured from case records.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
