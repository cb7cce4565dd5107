using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>A manager of one service asks, in every way that the pages know, for what belongs to another service of the same authority.</summary>
public sealed class AreaScopeTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Own = SampleCouncil.SafeguardingService;
    private const string Why = "weekly supervision of the team";
    private const string Secret = "words of the other service";
    private const string Figure = "authority=1001&indicator=cla_n&month=2023-07";

    private Teams Tree => field ??= Teams.Of(site.Services.GetRequiredService<Database>(), "1001");

    private string Root => Tree.All.Single(team => team.ParentId is null).AreaId;

    /// <summary>A service beside the own one that has children.</summary>
    private string Other =>
        field ??= Tree
            .All.First(team => team.ParentId == Root && team.AreaId != Own && Children(team.AreaId) > 0)
            .AreaId;

    [Fact]
    public async Task No_page_of_another_area_is_shown()
    {
        var manager = site.SignedInAs(Role.Manager, Own);
        var below = Tree.All.First(team => team.ParentId == Other).AreaId;

        foreach (var area in new[] { Other, below, Root, "1001", "-", $"{Own},{Other}", "no-such" })
        {
            await RefusedAsync(manager, $"/areas/1001/{area}?month=2023-07");
            await RefusedAsync(manager, $"/areas/1001/{area}/plans?month=2023-07");
            await RefusedAsync(manager, $"/areas/1001/{area}/children?month=2023-07");
            await RefusedAsync(manager, $"/children?{Figure}&area={area}");
        }

        // The first of two areas counts for what is shown as well as for the right to it.
        await RefusedAsync(manager, $"/children?{Figure}&area={Other}&area={Own}");
    }

    [Fact]
    public async Task No_list_or_file_of_another_area_is_made()
    {
        var manager = site.SignedInAs(Role.Manager, Own);

        foreach (var area in new[] { Other, Root, "-" })
        {
            await PostRefusedAsync(manager, $"/areas/1001/{area}/children?month=2023-07", ("Purpose", Why));
            await PostRefusedAsync(manager, $"/children?{Figure}&area={area}", ("Purpose", Why));
            await PostRefusedAsync(manager, $"/children?{Figure}&area={area}&handler=export", ("Purpose", Why));

            // The area of the form against the one of the address.
            await PostRefusedAsync(manager, $"/children?{Figure}", ("Purpose", Why), ("Area", area));
        }
    }

    [Fact]
    public async Task A_reference_or_file_of_another_manager_opens_nothing()
    {
        var (mine, theirs) = (site.SignedInAs(Role.Manager, Own), site.SignedInAs(Role.Manager, Other));
        var list = await PressAsync(theirs, $"/children?{Figure}&area={Other}", "Show the children");
        var child = list.QuerySelector("a[href^='/children/']")!.GetAttribute("href")!;
        var made = await PostAsync(theirs, $"/children?{Figure}&area={Other}&handler=export", ("Purpose", Why));
        var file = (await TestSite.ParseAsync(made)).QuerySelector("a[href^='/children/exports/']")!;

        await RefusedAsync(mine, child);
        await RefusedAsync(mine, file.GetAttribute("href")!);
        await PostRefusedAsync(mine, child, ("Purpose", Why));
        await PostRefusedAsync(mine, $"{child}?handler=restrict", ("Purpose", Why));
        await PostRefusedAsync(mine, $"{child}?handler=lift", ("Purpose", Why));
    }

    [Fact]
    public async Task Conversations_and_plans_of_another_area_are_neither_read_nor_changed()
    {
        var (mine, theirs) = (site.SignedInAs(Role.Manager, Own), site.SignedInAs(Role.Manager, Other));
        var records = site.Services.GetRequiredService<ClinicRecords>();
        var page = $"/areas/1001/{Other}/plans?month=2023-07";
        (string, string)[] conversation =
        [
            ("Indicator", "cla_n"),
            ("HeldOn", "3/8/2023"),
            ("WithRole", "team manager"),
            ("Said", Secret),
        ];
        (string, string)[] step = [("What", "visit"), ("ByRole", "team manager"), ("DueOn", "21/8/2023")];
        using var noted = await PostAsync(theirs, $"{page}&handler=conversation", conversation);
        var held = Assert.Single(records.Conversations("1001", [Other]));
        using var planned = await PostAsync(
            theirs,
            $"{page}&handler=plan",
            [("conversation", held.ConversationId), ("Aim", Secret), .. step]
        );
        var plan = Assert.Single(records.Plans("1001", [Other]));

        // Once with the address of the other area, once with its identifiers behind the own address.
        foreach (var at in new[] { page, $"/areas/1001/{Own}/plans?month=2023-07" })
        {
            if (at == page)
            {
                await PostRefusedAsync(mine, $"{at}&handler=conversation", conversation);
            }

            await PostRefusedAsync(
                mine,
                $"{at}&handler=plan",
                [("conversation", held.ConversationId), ("Aim", "other"), .. step]
            );
            await PostRefusedAsync(mine, $"{at}&handler=step", ("plan", plan.PlanId), ("step", "1"), ("state", "done"));
            await PostRefusedAsync(mine, $"{at}&handler=close", ("plan", plan.PlanId), ("Result", "done"));
        }

        Assert.Single(records.Conversations("1001", [Other]));
        var after = Assert.Single(records.Plans("1001", [Other]));
        Assert.True(after.IsOpen);
        Assert.Equal(plan.Steps[0].State, after.Steps[0].State);
    }

    [Fact]
    public async Task An_action_of_another_area_is_not_changed_and_none_is_added_to_it()
    {
        var mine = site.SignedInAs(Role.Manager, Own);
        var theirs = site.SignedInAs(Role.Manager, Other);
        var register = site.Services.GetRequiredService<ActionRegister>();
        (string, string)[] fields =
        [
            ("Council", "1001"),
            ("Kind", "Action"),
            ("Wording", "Share the visits among two teams"),
            ("Role", "team manager"),
            ("Due", "2030-01-31"),
            ("Area", Other),
            ("Origin", "assurance clinic, 4 August 2023"),
        ];
        await PostRefusedAsync(mine, "/actions/new", fields);
        using var added = await PostAsync(theirs, "/actions/new", fields);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var action = Assert.Single(register.Of("1001"), each => each.AreaId == Other);

        await PostRefusedAsync(mine, $"/actions/1001/{action.Id}?handler=Report", ("wording", "done already"));
        await PostRefusedAsync(mine, $"/actions/1001/{action.Id}?handler=Close", ("standing", "Done"), ("note", "x"));

        Assert.True(register.Find("1001", action.Id)!.IsOpen);
        Assert.Empty(register.Updates("1001", action.Id));
    }

    private int Children(string area) =>
        site
            .Services.GetRequiredService<ChildrenBehindFigures>()
            .List(
                site.Services.GetRequiredService<PeopleStore>().ReaderFor(Lead.AccountId),
                new ChildQuery("1001", "cla_n", new(2023, 7), [area]),
                Why
            )
            .Rows.Count;

    private Person Lead => field ??= AddLead();

    private Person AddLead()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add($"{Guid.NewGuid():n}@council.example", "Lead", by: "test");
        administration.Grant(person.AccountId, Role.QualityAssuranceLead, "1001", null, by: "test");
        return person;
    }

    private async Task RefusedAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        await SaysNothingAsync(answer, address);
    }

    private async Task PostRefusedAsync(HttpClient browser, string address, params (string, string)[] fields)
    {
        using var answer = await PostAsync(browser, address, fields);
        await SaysNothingAsync(answer, address);
    }

    /// <summary>Refused or not there, in an answer that bears nothing of the other service.</summary>
    private async Task SaysNothingAsync(HttpResponseMessage answer, string address)
    {
        Assert.True(
            answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
            $"{address} answers {(int)answer.StatusCode}"
        );
        var page = await TestSite.ParseAsync(answer);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.DoesNotContain(Tree.NameOf(Other), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main table, main form, .app-pseudonym"));
    }

    /// <summary>With the form key of a page of the own area, so that nothing but the right is missing.</summary>
    private async Task<HttpResponseMessage> PostAsync(
        HttpClient browser,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var page = await site.OpenAsync("/actions/new", browser);
        var key = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            fields
                .Append((Name: "__RequestVerificationToken", Value: key))
                .Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content, TestSite.Cancelled);
    }

    private async Task<IHtmlDocument> PressAsync(HttpClient browser, string address, string words)
    {
        using var answer = await browser.PressAsync(await site.OpenAsync(address, browser), words, ("Purpose", Why));
        return await TestSite.ParseAsync(answer);
    }
}
