using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.Clinics;

/// <summary>The areas of the invented council, July 2023.</summary>
public sealed class AreaTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Service = SampleCouncil.SafeguardingService;
    private const string July = $"/areas/1001/{Service}?month=2023-07";

    [Fact]
    public async Task A_manager_prepares_the_clinic_of_the_own_area()
    {
        var page = await site.OpenAsync(July, site.SignedInAs(Role.Manager, Service));

        Assert.EndsWith(", July 2023", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        foreach (
            var part in new[]
            {
                "concerns",
                "figures",
                "due",
                "transfers",
                "caseloads",
                "late",
                "corrections",
                "actions",
                "conversations",
            }
        )
        {
            Assert.NotNull(page.GetElementById(part));
        }

        Assert.Contains(
            page.QuerySelectorAll("td"),
            cell => cell.TextContent.Contains("would meet the target", StringComparison.Ordinal)
        );
        Assert.Contains(
            page.QuerySelectorAll("td"),
            cell => cell.TextContent.Contains("the authority", StringComparison.Ordinal)
        );
        Assert.NotEmpty(page.QuerySelectorAll("#caseloads ~ .table-scroll"));
    }

    [Theory]
    [InlineData(July)]
    [InlineData($"/areas/1001/{Service}/plans?month=2023-07")]
    [InlineData($"/areas/1001/{Service}/children?month=2023-07")]
    [InlineData($"/children?authority=1001&indicator=cpp_n&month=2023-07&area={Service}")]
    public async Task Who_holds_another_area_or_no_role_is_not_allowed(string address)
    {
        var other = site.SignedInAs(Role.Manager, OtherService());

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(other, address));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site.SignedInAs(Role.PanelMember), address));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(Anonymous(), address));
    }

    [Theory]
    [InlineData("/areas/1001/none?month=2023-07", HttpStatusCode.NotFound)]
    [InlineData($"/areas/1001/{Service}?month=2030-01", HttpStatusCode.NotFound)]
    [InlineData($"/areas/1001/{Service}?month=July", HttpStatusCode.BadRequest)]
    [InlineData("/areas/9999/none", HttpStatusCode.Forbidden)]
    [InlineData($"/areas/1001/{Service}/plans?month=July", HttpStatusCode.BadRequest)]
    [InlineData($"/children?authority=1001&indicator=none&month=2023-07&area={Service}", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_or_cannot_be_read_is_said(string address, HttpStatusCode status) =>
        Assert.Equal(status, await StatusAsync(site.Client, address));

    [Fact]
    public async Task The_areas_are_listed_for_those_alone_who_may_read_them()
    {
        var analyst = await site.OpenAsync("/areas");
        var manager = await site.OpenAsync("/areas", site.SignedInAs(Role.Manager, Service));

        Assert.True(Links(analyst).Count > Links(manager).Count);
        Assert.Contains($"/areas/1001/{Service}?month=2023-07", Links(manager));
        Assert.DoesNotContain($"/areas/1001/{OtherService()}?month=2023-07", Links(manager));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(Anonymous(), "/areas"));
    }

    [Fact]
    public async Task A_clinic_names_no_child()
    {
        var page = await site.OpenAsync(July, site.SignedInAs(Role.Director));

        Assert.Empty(page.QuerySelectorAll("a[href^='/children']"));
        Assert.Empty(page.QuerySelectorAll(".app-pseudonym"));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await StatusAsync(site.SignedInAs(Role.Director), $"/areas/1001/{Service}/children?month=2023-07")
        );
    }

    [Fact]
    public async Task The_children_of_a_clinic_are_shown_after_a_purpose()
    {
        var manager = site.SignedInAs(Role.Manager, Service);
        var asked = await site.OpenAsync($"/areas/1001/{Service}/children?month=2023-07", manager);
        using var without = await manager.PressAsync(asked, "Show the children", ("Purpose", "look"));
        using var with = await manager.PressAsync(asked, "Show the children", ("Purpose", "weekly supervision"));

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.NotNull((await TestSite.ParseAsync(without)).QuerySelector(".govuk-error-summary"));
        var list = await TestSite.ParseAsync(with);
        Assert.NotEmpty(list.QuerySelectorAll(".app-pseudonym"));
        Assert.Empty(asked.QuerySelectorAll(".app-pseudonym"));
    }

    [Fact]
    public async Task A_conversation_leads_to_a_plan_that_is_followed_and_closed()
    {
        var manager = site.SignedInAs(Role.Manager, Service);
        var address = $"/areas/1001/{Service}/plans?month=2023-07";
        var form = await site.OpenAsync($"{address}&indicator=cpp_visit_10wd_pct", manager);
        Assert.Equal("cpp_visit_10wd_pct", form.QuerySelector("#Indicator option[selected]")!.GetAttribute("value"));
        using var wrong = await manager.PressAsync(
            form,
            "Note the conversation",
            ("HeldOn", "31/2/2023"),
            ("WithRole", "team manager"),
            ("Said", "two posts are empty")
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains(
            "two posts are empty",
            (await TestSite.ParseAsync(wrong)).QuerySelector("#Said")!.TextContent,
            StringComparison.Ordinal
        );

        using var noted = await manager.PressAsync(
            form,
            "Note the conversation",
            ("HeldOn", "3/8/2023"),
            ("WithRole", "team manager"),
            ("Said", "two posts are empty")
        );
        Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        using var planned = await manager.PressAsync(
            await site.OpenAsync(address, manager),
            "Open the plan",
            ("Aim", "90% in time"),
            ("What", "share the visits"),
            ("ByRole", "team manager"),
            ("DueOn", "21/8/2023")
        );
        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        using var done = await manager.PressAsync(
            await site.OpenAsync(address, manager),
            "Save step 1",
            ("state", "done")
        );
        using var closed = await manager.PressAsync(
            await site.OpenAsync(address, manager),
            "Close the plan",
            ("Result", "92% in October")
        );
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);

        var clinic = await site.OpenAsync(July, manager);
        Assert.Contains(
            "share the visits (team manager, by 21 August 2023): done",
            Shown(clinic),
            StringComparison.Ordinal
        );
        Assert.Contains("92% in October", Shown(clinic), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_of_two_areas_has_a_page_for_both_together()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add($"{Guid.NewGuid():n}@council.example", "Two areas", by: "test");
        administration.Grant(person.AccountId, Role.Manager, "1001", Service, by: "test");
        administration.Grant(person.AccountId, Role.Manager, "1001", OtherService(), by: "test");

        var page = await site.OpenAsync("/areas/1001/mine?month=2023-07", site.SignedInAs(person));

        Assert.Contains("My teams, July 2023", Shown(page), StringComparison.Ordinal);
        Assert.Contains("recomputed from the parts", Shown(page), StringComparison.Ordinal);
        var plans = await site.OpenAsync("/areas/1001/mine/plans?month=2023-07", site.SignedInAs(person));
        Assert.Equal(3, plans.QuerySelectorAll("#Part option").Length);
    }

    private string OtherService()
    {
        var teams = Teams.Of(site.Services.GetRequiredService<Database>(), "1001");
        var root = teams.All.Single(team => team.ParentId is null).AreaId;
        return teams.All.First(team => team.ParentId == root && team.AreaId != Service).AreaId;
    }

    private HttpClient Anonymous() => site.With(new CookieContainer());

    private static List<string> Links(IDocument page) =>
        [.. page.QuerySelectorAll(".app-areas a").Select(link => link.GetAttribute("href")!)];

    private static string Shown(IDocument page) =>
        string.Join(
            ' ',
            page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        return answer.StatusCode;
    }
}
