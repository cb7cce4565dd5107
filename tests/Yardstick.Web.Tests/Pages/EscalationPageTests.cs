using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;

namespace Yardstick.Web.Tests.Pages;

/// <summary>A matter of the invented council is referred to a body, seen where it belongs, and closed with the outcome.</summary>
public sealed class EscalationPageTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Indicator = "/indicators/cpp_visit_10wd_pct?edition=1001-july-2023-measured";

    [Fact]
    public async Task An_indicator_is_referred_shown_on_its_page_and_closed_with_the_outcome()
    {
        var director = site.SignedInAs(Role.Director);
        var page = await site.OpenAsync(Indicator, director);
        var link = page.QuerySelectorAll("a").Single(each => each.TextContent == "Refer this indicator to a body");
        using var referred = await director.PressAsync(
            await site.OpenAsync(link.GetAttribute("href")!, director),
            "Refer it",
            ("Body", "Corporate parenting board"),
            ("Reason", "Visits have been late for a year.")
        );
        Assert.Equal(HttpStatusCode.Redirect, referred.StatusCode);
        var own = referred.Headers.Location!.OriginalString;

        var reporter = site.SignedInAs(Role.Reporter);
        Assert.Contains(
            "Corporate parenting board, since",
            PageText.Of(await site.OpenAsync(Indicator, reporter)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Refer this indicator",
            PageText.Of(await site.OpenAsync(Indicator, reporter)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Note the outcome",
            PageText.Of(await site.OpenAsync(own, reporter)),
            StringComparison.Ordinal
        );

        using var empty = await director.PressAsync(await site.OpenAsync(own, director), "Note the outcome");
        Assert.Contains(
            "The outcome is empty: write it.",
            PageText.Of(await TestSite.ParseAsync(empty)),
            StringComparison.Ordinal
        );
        using var closed = await director.PressAsync(
            await site.OpenAsync(own, director),
            "Note the outcome",
            ("outcome", "A second visiting team from May.")
        );
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.DoesNotContain(
            "Corporate parenting board",
            PageText.Of(await site.OpenAsync(Indicator, director)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "A second visiting team from May.",
            PageText.Of(await site.OpenAsync("/scrutiny/escalations", reporter)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_without_a_matter_or_a_body_is_refused_and_keeps_what_was_typed()
    {
        var officer = site.SignedInAs(Role.ScrutinyOfficer);
        using var refused = await officer.PressAsync(
            await site.OpenAsync("/scrutiny/escalations/new", officer),
            "Refer it",
            ("Reason", "It is late.")
        );

        var page = await TestSite.ParseAsync(refused);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Choose what is referred.", PageText.Of(page), StringComparison.Ordinal);
        Assert.Equal("It is late.", page.QuerySelector("textarea")!.TextContent);
        Assert.DoesNotContain(
            site.Services.GetRequiredService<ScrutinyRecords>().Escalations.Of(SampleCouncil.Code),
            each => each.Reason == "It is late."
        );
    }

    [Fact]
    public async Task Members_of_the_panel_and_other_councils_read_no_referral()
    {
        using var member = await GetAsync(Role.PanelMember, SampleCouncil.Code);
        using var elsewhere = await GetAsync(Role.Director, "1002");

        Assert.Equal(HttpStatusCode.Forbidden, member.StatusCode);
        Assert.DoesNotContain(
            "council-1001",
            await elsewhere.Content.ReadAsStringAsync(TestSite.Cancelled),
            StringComparison.Ordinal
        );
    }

    private Task<HttpResponseMessage> GetAsync(Role role, string authority) =>
        site.SignedInAs(role, authority: authority)
            .GetAsync(new Uri("/scrutiny/escalations", UriKind.Relative), TestSite.Cancelled);
}
