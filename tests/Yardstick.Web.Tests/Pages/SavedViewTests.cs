using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.SavedViews;

namespace Yardstick.Web.Tests.Pages;

public sealed class SavedViewTests(InventedSite site) : IClassFixture<InventedSite>
{
    private SavedViewStore Views => site.Services.GetRequiredService<SavedViewStore>();

    private PeopleAdministration Administration => site.Services.GetRequiredService<PeopleAdministration>();

    [Fact]
    public async Task A_view_is_kept_on_the_page_and_taken_as_a_file()
    {
        var browser = site.SignedInAs(Role.Analyst);
        using var kept = await browser.PressAsync(
            await site.OpenAsync("/views/edit?authority=1001", browser),
            "Keep the view",
            ("Name", "Plans by area"),
            ("Indicators", "cpp_n"),
            ("Areas", "S11"),
            ("Last", "2")
        );

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var address = kept.Headers.Location!.OriginalString;
        var page = await site.OpenAsync(address, browser);
        Assert.Equal(4, page.QuerySelectorAll("tbody tr").Length);
        var csv = await browser.GetStringAsync(new Uri(address + ".csv", UriKind.Relative), TestSite.Cancelled);
        Assert.Equal(
            ["1001,cpp_n", "1001,cpp_n", "1001,cpp_n", "1001,cpp_n"],
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => string.Join(',', line.Split(',')[..2]))
        );
        Assert.StartsWith(
            "authority_code,indicator,title,period_end,area_level,area_id",
            csv,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(
            await browser.GetStringAsync(new Uri(address + ".json", UriKind.Relative), TestSite.Cancelled)
        );
        Assert.Equal(4, json.RootElement.GetArrayLength());
        using var workbook = await browser.GetAsync(new Uri(address + ".xlsx", UriKind.Relative), TestSite.Cancelled);
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            workbook.Content.Headers.ContentType?.MediaType
        );
    }

    [Fact]
    public async Task A_view_with_a_breakdown_shows_each_category_beside_the_total()
    {
        var browser = site.SignedInAs(Role.Analyst);
        using var kept = await browser.PressAsync(
            await site.OpenAsync("/views/edit?authority=1001", browser),
            "Keep the view",
            ("Name", "Plans by sex"),
            ("Indicators", "cpp_n"),
            ("Breakdowns", "sex"),
            ("Last", "1")
        );

        var page = await site.OpenAsync(kept.Headers.Location!.OriginalString, browser);
        var rows = page.QuerySelectorAll("tbody tr")
            .Select(row => row.Children.Select(cell => cell.Text()).ToList())
            .ToList();

        Assert.Equal("All", rows[0][3]);
        Assert.All(rows.Skip(1), row => Assert.StartsWith("Sex: ", row[3], StringComparison.Ordinal));
        Assert.Equal(
            int.Parse(rows[0][4], CultureInfo.InvariantCulture),
            rows.Skip(1).Sum(row => int.Parse(row[4], CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public async Task An_address_reads_the_view_without_sign_in_until_its_person_loses_the_right()
    {
        var (owner, grant) = Person(Role.Analyst);
        var view = Keep(owner, "S11");
        var browser = site.SignedInAs(owner);
        using var made = await browser.PressAsync(
            await site.OpenAsync($"/views/{view.ViewId}", browser),
            "Make an address"
        );
        var address = new Uri(
            (await TestSite.ParseAsync(made)).QuerySelector("[role=status] code")!.TextContent
        ).PathAndQuery;
        var stranger = site.With(new CookieContainer());

        using var read = await stranger.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        Assert.Equal((HttpStatusCode.OK, true), (read.StatusCode, read.Headers.CacheControl?.NoStore));
        Assert.Contains(",S11,", await read.Content.ReadAsStringAsync(TestSite.Cancelled), StringComparison.Ordinal);

        Administration.EndGrant(grant.GrantId, by: "test");

        using var stopped = await stranger.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, stopped.StatusCode);
    }

    [Fact]
    public async Task A_revoked_address_and_one_that_never_was_are_not_found()
    {
        var (owner, _) = Person(Role.Analyst);
        var view = Keep(owner);
        var browser = site.SignedInAs(owner);
        using var made = await browser.PressAsync(
            await site.OpenAsync($"/views/{view.ViewId}", browser),
            "Make an address"
        );
        var page = await TestSite.ParseAsync(made);
        var address = new Uri(page.QuerySelector("[role=status] code")!.TextContent).PathAndQuery;
        var revoke = page.QuerySelectorAll("button")
            .Single(each => each.TextContent.StartsWith("Revoke", StringComparison.Ordinal));

        using var revoked = await browser.PressAsync(page, revoke.TextContent.Trim());

        foreach (var gone in new[] { address, "/feeds/nothing.csv" })
        {
            using var answer = await site.With(new CookieContainer())
                .GetAsync(new Uri(gone, UriKind.Relative), TestSite.Cancelled);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Somebody_with_whom_it_is_shared_sees_only_the_areas_of_the_own_role()
    {
        var (owner, _) = Person(Role.Analyst);
        var teams = Children("S11");
        var view = Keep(owner, ["S11", .. teams]) with { SharedRole = Role.Manager };
        Views.Keep(view, owner);
        var manager = site.SignedInAs(Role.Manager, area: teams[0]);

        var page = await site.OpenAsync($"/views/{view.ViewId}", manager);
        var csv = await manager.GetStringAsync(
            new Uri($"/views/{view.ViewId}.csv", UriKind.Relative),
            TestSite.Cancelled
        );

        Assert.Contains(
            "left out, because your role does not cover them",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains($",{teams[0]},", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",S11,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Change or remove", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_of_somebody_else_is_not_there()
    {
        var (owner, _) = Person(Role.Analyst);
        var view = Keep(owner);
        var other = site.SignedInAs(Role.Director);

        foreach (
            var address in new[] { $"/views/{view.ViewId}", $"/views/{view.ViewId}.csv", $"/views/edit/{view.ViewId}" }
        )
        {
            using var answer = await other.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_is_kept()
    {
        var (owner, _) = Person(Role.Reporter);
        var browser = site.SignedInAs(owner);

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/views/edit?authority=1001", browser),
            "Keep the view",
            ("Name", "Empty"),
            ("Last", "13")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(Views.All(), view => view.OwnerAccount == owner.AccountId);
    }

    private (Person Person, Grant Grant) Person(Role role)
    {
        var person = Administration.Add($"{Guid.NewGuid():n}@council.example", $"Test {role}", by: "test");
        return (person, Administration.Grant(person.AccountId, role, SampleCouncil.Code, null, by: "test"));
    }

    private SavedView Keep(Person owner, params string[] areas) =>
        Views.Keep(
            new SavedView
            {
                ViewId = "",
                AuthorityCode = SampleCouncil.Code,
                OwnerAccount = owner.AccountId,
                Name = "Plans",
                Indicators = ["cpp_n"],
                Areas = areas,
                Months = new ViewMonths.Between(new Month(2023, 6), new Month(2023, 7)),
                ChangedAt = default,
            },
            owner
        );

    /// <summary>Teams below a node.</summary>
    private List<string> Children(string node) =>
        [
            .. new Core.Snapshots.FrozenFigures(site.Services.GetRequiredService<Core.Storage.Database>())
                .Areas(SampleCouncil.Code, [new Month(2023, 7)])
                .Where(area => area.ParentId == node)
                .Select(area => area.AreaId),
        ];
}
