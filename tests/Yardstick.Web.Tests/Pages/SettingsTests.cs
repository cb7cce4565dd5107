using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

public sealed class SettingsTests(InventedSite site) : IClassFixture<InventedSite>
{
    private SettingStore Settings => site.Services.GetRequiredService<SettingStore>();

    private HttpClient Administrator() => site.SignedInAs(Role.Administrator);

    [Fact]
    public async Task An_interval_is_shown_before_and_after_then_changed()
    {
        var browser = Administrator();
        const string Address = "/settings/1001/supervision-cpp";

        using var previewed = await browser.PressAsync(
            await site.OpenAsync(Address, browser),
            "See what would change",
            ("Value", "15"),
            ("From", "2026-04-01")
        );
        var preview = await TestSite.ParseAsync(previewed);
        Assert.Equal(
            ["20 working days", "15 working days, from 1 April 2026"],
            preview.QuerySelectorAll("[role=status] dd").Select(cell => cell.TextContent.Trim())
        );
        Assert.Empty(Settings.History("1001", "supervision-cpp"));

        using var changed = await browser.PressAsync(preview, "Change the setting");

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal("15", Assert.Single(Settings.History("1001", "supervision-cpp")).Value);
        Assert.Contains(
            "15 working days",
            (await site.OpenAsync(Address, browser)).QuerySelector("tbody")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_value_that_is_not_possible_is_said_beside_the_field()
    {
        var browser = Administrator();

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/settings/1001/caseload-limit", browser),
            "See what would change",
            ("Value", "1000"),
            ("From", "2026-04-01")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "'1000' is not possible: give a whole number of children from 5 to 60.",
            (await TestSite.ParseAsync(answer)).QuerySelector(".govuk-error-summary__list a")!.TextContent
        );
    }

    [Theory]
    [InlineData("/settings/1001/no-such")]
    [InlineData("/settings/999/caseload-limit")]
    [InlineData("/settings/organisation?authority=1001&month=2001-01")]
    [InlineData("/settings/populations?authority=999")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await Administrator().GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_population_is_stated_and_stands_in_the_list()
    {
        var browser = Administrator();

        using var previewed = await browser.PressAsync(
            await site.OpenAsync("/settings/populations?authority=1001", browser),
            "See what would change",
            ("From", "2026-01-01"),
            ("Children", "50,012"),
            ("Source", "census")
        );
        using var stated = await browser.PressAsync(await TestSite.ParseAsync(previewed), "State the population");

        Assert.Equal(HttpStatusCode.Redirect, stated.StatusCode);
        Assert.Contains(
            "50,012 (census)",
            (await site.OpenAsync("/settings/populations?authority=1001", browser)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Old_records_are_listed_and_removed_by_a_job_when_somebody_confirms()
    {
        const string Address = "/settings/retention?authority=1001";
        var browser = Administrator();
        Assert.Contains(
            "Nothing is old enough",
            (await site.OpenAsync(Address, browser)).Body!.TextContent,
            StringComparison.Ordinal
        );

        // The frozen months of 2022 and 2023 are more than a year old.
        Settings.Set("1001", "retention-years", "1", new DateOnly(2020, 1, 1), by: "test");
        using var unconfirmed = await browser.PressAsync(await site.OpenAsync(Address, browser), "Remove it for good");
        Assert.Equal(HttpStatusCode.BadRequest, unconfirmed.StatusCode);
        Assert.Equal(
            "Confirm that what is removed cannot be brought back.",
            (await TestSite.ParseAsync(unconfirmed)).QuerySelector(".govuk-error-summary__list a")!.TextContent
        );

        Settings.Set("1001", "retention-hold", "on", new DateOnly(2020, 1, 1), by: "test");
        var held = await site.OpenAsync(Address, browser);
        Assert.Null(held.QuerySelector("main form"));
        Settings.Set("1001", "retention-hold", "off", new DateOnly(2020, 1, 1), by: "test");

        using var asked = await browser.PressAsync(
            await site.OpenAsync(Address, browser),
            "Remove it for good",
            ("Understood", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var job = Assert.Single(
            site.Services.GetRequiredService<JobStore>().Latest(10),
            job => job.Kind is JobKind.Retention
        );
        Assert.Equal("1001", job.AuthorityCode);
    }

    [Fact]
    public async Task The_organisation_tree_is_shown_now_and_as_a_month_had_it()
    {
        var browser = Administrator();

        var now = await site.OpenAsync("/settings/organisation?authority=1001", browser);
        var june = await site.OpenAsync("/settings/organisation?authority=1001&month=2023-06", browser);

        Assert.NotNull(now.QuerySelector("#changes"));
        Assert.True(now.QuerySelectorAll("main li li").Length > 5);
        Assert.Contains("S11", june.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
