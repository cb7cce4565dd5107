using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.Clinics;

/// <summary>From a figure to one child and the access log, in the invented council.</summary>
public sealed class ChildrenTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Service = SampleCouncil.SafeguardingService;
    private const string Plans = $"/children?authority=1001&indicator=cpp_visit_10wd_pct&month=2023-07&area={Service}";
    private const string Why = "weekly supervision of the team";

    [Fact]
    public async Task A_manager_goes_from_a_figure_to_one_child_each_time_with_a_reason()
    {
        var manager = site.SignedInAs(Role.Manager, Service);
        var list = await ListAsync(manager);
        var link = list.QuerySelector("a[href^='/children/']")!.GetAttribute("href")!;
        var asked = await site.OpenAsync(link, manager);
        using var without = await manager.PressAsync(asked, "Open the identity", ("Purpose", ""));
        using var with = await manager.PressAsync(asked, "Open the identity", ("Purpose", "arrange the overdue visit"));

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        var opened = await TestSite.ParseAsync(with);
        var child = opened.QuerySelector(".govuk-summary-list__value")!.TextContent;
        Assert.Contains(child, People());
        Assert.DoesNotContain(child, link, StringComparison.Ordinal);
        Assert.DoesNotContain("Restrict the record", asked.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_holds_no_identifier_of_a_child()
    {
        var page = await ListAsync(site.SignedInAs(Role.Manager, Service));

        var words = page.DocumentElement.OuterHtml.Split(
            ['<', '>', '"', ' ', '\n', '/', '='],
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.NotEmpty(page.QuerySelectorAll(".app-pseudonym"));
        Assert.Empty(words.Intersect(People()));
    }

    [Fact]
    public async Task A_reference_of_somebody_else_or_a_made_up_one_leads_nowhere()
    {
        var list = await ListAsync(site.SignedInAs(Role.Manager, Service));
        var link = list.QuerySelector("a[href^='/children/']")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.SignedInAs(Role.Manager, Service), link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.Client, "/children/made-up"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site.SignedInAs(Role.Director), link));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(site.With(new CookieContainer()), link));
    }

    [Fact]
    public async Task A_restricted_record_disappears_from_the_list_of_the_team()
    {
        var lead = site.SignedInAs(Role.QualityAssuranceLead);
        var manager = site.SignedInAs(Role.Manager, Service);
        var before = (await ListAsync(manager)).QuerySelectorAll(".app-pseudonym").Length;
        var link = (await ListAsync(lead)).QuerySelector("a[href^='/children/']")!.GetAttribute("href")!;

        await PressOtherAsync(lead, link, "Restrict the record");
        var after = await ListAsync(manager);
        await PressOtherAsync(lead, link, "Lift the restriction");

        Assert.Equal(before - 1, after.QuerySelectorAll(".app-pseudonym").Length);
        Assert.Contains("not shown: restricted", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await ListAsync(manager)).QuerySelectorAll(".app-pseudonym").Length);
    }

    [Fact]
    public async Task A_file_is_made_for_a_purpose_and_fetched_by_its_maker_alone()
    {
        var manager = site.SignedInAs(Role.Manager, Service);
        var made = await PressOtherAsync(manager, Plans, "Take them out as a file");
        var link = made.QuerySelector("a[href^='/children/exports/']")!.GetAttribute("href")!;

        using var file = await manager.GetAsync(new Uri(link, UriKind.Relative), TestSite.Cancelled);
        var text = await file.Content.ReadAsStringAsync(TestSite.Cancelled);

        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(Why, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.SignedInAs(Role.Manager, Service), link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(manager, "/children/exports/none"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site.SignedInAs(Role.CabinetMember), link));
    }

    [Fact]
    public async Task The_access_log_is_read_by_reviewers_alone_and_a_month_that_runs_is_not_signed_off()
    {
        await ListAsync(site.SignedInAs(Role.Manager, Service));
        var administrator = site.SignedInAs(Role.Administrator, authority: null);
        var log = await site.OpenAsync("/access-log?authority=1001", administrator);
        var button = log.QuerySelectorAll("button")
            .Select(each => each.TextContent.Trim())
            .Single(words => words.StartsWith("Sign off", StringComparison.Ordinal));
        using var early = await administrator.PressAsync(log, button, ("Remark", "nothing out of the way"));

        Assert.Contains(Why, log.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The access log is whole", log.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Pseudonyms(log));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        Assert.Contains(
            "has not ended",
            (await TestSite.ParseAsync(early)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await StatusAsync(site.SignedInAs(Role.Manager, Service), "/access-log")
        );
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(administrator, "/access-log?authority=9999x"));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await StatusAsync(administrator, "/access-log?authority=1001&month=July")
        );
    }

    private async Task<IHtmlDocument> ListAsync(HttpClient browser)
    {
        var asked = await site.OpenAsync(Plans, browser);
        using var answer = await browser.PressAsync(asked, "Show the children", ("Purpose", Why));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TestSite.ParseAsync(answer);
    }

    /// <summary>A second button of a form sends it to an address of its own.</summary>
    private async Task<IHtmlDocument> PressOtherAsync(HttpClient browser, string address, string words)
    {
        var page = await site.OpenAsync(address, browser);
        var button = page.QuerySelectorAll("button").Single(each => each.TextContent.Trim() == words);
        var key = page.QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("Purpose", Why), new("__RequestVerificationToken", key)]);
        using var answer = await browser.PostAsync(
            new Uri(button.GetAttribute("formaction")!, UriKind.Relative),
            content,
            TestSite.Cancelled
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TestSite.ParseAsync(answer);
    }

    private HashSet<string> People()
    {
        using var connection = site.Services.GetRequiredService<Database>().OpenConnection();
        return
        [
            .. connection.Query<string>("select pers_person_id from extract_ssd_person where authority_code = '1001'"),
        ];
    }

    private static IEnumerable<string> Pseudonyms(IHtmlDocument page) =>
        page.QuerySelectorAll("td")
            .Select(cell => cell.TextContent)
            .Where(text => System.Text.RegularExpressions.Regex.IsMatch(text, "[2-9B-Z]{3}-[2-9B-Z]{3}-[2-9B-Z]{3}"));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        return answer.StatusCode;
    }
}
