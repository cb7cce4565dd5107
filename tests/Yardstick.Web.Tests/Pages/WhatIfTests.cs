using System.Net;

namespace Yardstick.Web.Tests.Pages;

public sealed class WhatIfTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Contacts = "/indicators/contacts_n?edition=852-june-2023-panel-report";

    [Fact]
    public async Task A_count_shows_its_projection_with_the_months_that_it_rests_on()
    {
        var text = (await site.OpenAsync(Contacts)).QuerySelector("main")!.TextContent;

        Assert.Contains("from 3 months: April to June 2023.", text, StringComparison.Ordinal);
        Assert.Contains("at the end of March 2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_can_be_tried_by_address_alone_and_stay_in_the_form()
    {
        var page = await site.OpenAsync($"{Contacts}&rate=1,500&goal=30000&goal-is=at-least");

        Assert.Contains(
            "What if: 1,500 a month from now on",
            page.QuerySelectorAll("dt").Select(term => term.TextContent.Trim())
        );
        Assert.Equal("1,500", page.QuerySelector("input#rate")!.GetAttribute("value"));
        Assert.Equal("852-june-2023-panel-report", page.QuerySelector("input[name=edition]")!.GetAttribute("value"));
        Assert.Contains(
            "the target of at least 30,000",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("rate=many", "The number a month must be a number from 0 to 10,000,000, like 1,500")]
    [InlineData("goal=-5", "The target of the year must be a number from 0 to 10,000,000, like 1,500")]
    public async Task What_is_no_number_is_answered_with_its_field_and_the_remedy(string query, string message)
    {
        using var answer = await site.Client.GetAsync(
            new Uri($"{Contacts}&{query}", UriKind.Relative),
            TestSite.Cancelled
        );
        var page = await TestSite.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, page.QuerySelector(".govuk-error-summary__list a")!.TextContent);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_at_the_month_end_has_no_form_and_says_why()
    {
        var page = await site.OpenAsync("/indicators/cpp_visit_10wd_pct?edition=852-june-2023-panel-report");

        Assert.Null(page.QuerySelector("form.app-what-if"));
        Assert.Contains(
            "Not available: a figure at the month end is not added up over a year.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
