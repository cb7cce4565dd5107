using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

public sealed class TargetTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Visits = "/targets/1001/cpp_visit_10wd_pct";

    private HttpClient Administrator() => site.SignedInAs(Role.Administrator);

    [Fact]
    public async Task A_target_is_shown_before_and_after_then_set_and_judges_the_month()
    {
        var browser = Administrator();
        (string, string)[] typed =
        [
            ("Text", "<=1%"),
            ("Source", "cabinet, 12 June 2023"),
            ("From", "2023-07-01"),
            ("ToleranceType", "Points"),
            ("ToleranceValue", "0.5"),
        ];

        using var previewed = await browser.PressAsync(
            await site.OpenAsync(Visits, browser),
            "See what would change",
            typed
        );
        var preview = await TestSite.ParseAsync(previewed);
        Assert.Equal(
            [">=92%", "<=1%, from 1 July 2023", "0.5 percentage points", ">=92% from 1 April 2022"],
            preview.QuerySelectorAll("[role=status] dd").Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(">=92%", InForce(new DateOnly(2023, 7, 31)));

        using var set = await browser.PressAsync(preview, "Set the target");

        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        Assert.Equal(("<=1%", ">=92%"), (InForce(new DateOnly(2023, 7, 31)), InForce(new DateOnly(2023, 6, 30))));
        var history = await site.OpenAsync(Visits, browser);
        Assert.Equal(
            ["<=1%", ">=92%", ">=90%"],
            history.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())
        );
        var month = await site.OpenAsync("/indicators/cpp_visit_10wd_pct?edition=1001-july-2023-measured", browser);
        Assert.Contains("misses the target of at most 1", month.Body!.TextContent, StringComparison.Ordinal);
        var log = await site.OpenAsync("/people/changes", site.SignedInAs(Role.Administrator, authority: null));
        Assert.Contains("Target set", log.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_shows_what_it_is_made_of()
    {
        var browser = Administrator();

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/targets/1001/referrals_n", browser),
            "See what would change",
            ("Kind", "formula"),
            ("RateFrom", "Stated"),
            ("Rate", "639"),
            ("Monthly", "true"),
            ("Source", "panel"),
            ("From", "2023-04-01")
        );

        Assert.Contains(
            "rate of 639 per 10,000 (as stated) ×",
            (await TestSite.ParseAsync(answer)).QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_set()
    {
        var browser = Administrator();

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/targets/1001/cla_3plus_pct", browser),
            "See what would change",
            ("Text", "soon 10"),
            ("From", "")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "Choose the first day of the target.",
            (await TestSite.ParseAsync(answer)).QuerySelector(".govuk-error-summary__list a")!.TextContent
        );
    }

    [Theory]
    [InlineData("/targets/1001/no_such_indicator")]
    [InlineData("/targets/999/cpp_n")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await Administrator().GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_administrator_of_another_council_sets_no_target_here()
    {
        var other = site.SignedInAs(Role.Administrator, authority: "999");

        using var answer = await other.GetAsync(new Uri(Visits, UriKind.Relative), TestSite.Cancelled);
        using var list = await other.GetAsync(new Uri("/targets?authority=1001", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (answer.StatusCode, list.StatusCode));
    }

    [Fact]
    public async Task The_list_shows_the_targets_of_a_day()
    {
        var page = await site.OpenAsync("/targets?authority=1001&day=2022-03-31", Administrator());

        var row = page.QuerySelectorAll("tbody tr")
            .Single(each => each.InnerHtml.Contains("/targets/1001/rereferrals_pct\"", StringComparison.Ordinal));
        Assert.Equal("<=20%", row.QuerySelectorAll("td")[0].TextContent.Trim());
    }

    private string? InForce(DateOnly day) =>
        site
            .Services.GetRequiredService<TargetStore>()
            .In(SampleCouncil.Code)
            .InForce(SampleCouncil.Code, "cpp_visit_10wd_pct", day)
            ?.Text;
}
