using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

public sealed class PeopleTests(InventedSite site) : IClassFixture<InventedSite>
{
    private PeopleStore People => site.Services.GetRequiredService<PeopleStore>();

    [Fact]
    public async Task A_person_is_added_with_a_scope_and_may_read_exactly_that()
    {
        var browser = Administrator();
        using var added = await browser.PressAsync(
            await site.OpenAsync("/people/add", browser),
            "Add the person",
            ("Name", "Ada Manager"),
            ("Email", "Ada@Council.example"),
            ("Role", "manager"),
            ("Place", "1001/S11")
        );

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var ada = People.FindByEmail("ada@council.example")!;
        var grant = Assert.Single(People.GrantsOf(ada.AccountId));
        Assert.Equal((Role.Manager, "1001", "S11"), (grant.Role, grant.AuthorityCode, grant.AreaId));
        var page = await site.OpenAsync(added.Headers.Location!.OriginalString, browser);
        Assert.Contains(
            "Team or service manager in area S11 of 1001, from",
            page.QuerySelector(".app-grants")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(await site.OpenAsync("/?edition=1001-july-2023-measured", site.SignedInAs(ada)));
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nobody_is_added()
    {
        var browser = Administrator();
        var before = People.All().Count;

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/people/add", browser),
            "Add the person",
            ("Email", "no address"),
            ("From", "2026-05-02"),
            ("Until", "2026-05-01")
        );

        var page = await TestSite.ParseAsync(answer);
        Assert.Equal(
            ["Name", "Role", "Place", "Until"],
            page.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.GetAttribute("href")![1..])
        );
        Assert.Equal(before, People.All().Count);
    }

    [Fact]
    public async Task A_role_is_ended_with_one_press_and_the_log_says_who_did_it()
    {
        var browser = Administrator();
        var person = Add("bea@council.example", Role.Analyst);
        var page = await site.OpenAsync($"/people/{person.AccountId}", browser);
        var button = page.QuerySelectorAll("button")
            .Single(each => each.TextContent.StartsWith("End now", StringComparison.Ordinal));

        using var answer = await browser.PressAsync(page, button.TextContent.Trim());

        Assert.False(People.ReaderFor(person.AccountId).May(Permission.ImportExtract));
        var log = await site.OpenAsync("/people/changes", browser);
        var first = log.QuerySelector("tbody tr")!;
        Assert.Contains("Role ended", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"role\":\"analyst\"", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_up_link_is_shown_once_and_leads_to_a_password()
    {
        var browser = Administrator();
        var person = Add("cy@council.example", Role.Reporter);

        using var answer = await browser.PressAsync(
            await site.OpenAsync($"/people/{person.AccountId}", browser),
            "Make a new set-up link"
        );

        var link = (await TestSite.ParseAsync(answer)).QuerySelector("[role=status] code")!.TextContent;
        var page = await site.OpenAsync(new Uri(link).PathAndQuery, site.With(new CookieContainer()));
        Assert.NotEmpty(page.QuerySelectorAll("input[type=password]"));
        Assert.Empty((await site.OpenAsync($"/people/{person.AccountId}", browser)).QuerySelectorAll("[role=status]"));
    }

    [Fact]
    public async Task An_administrator_of_one_authority_neither_changes_nor_becomes_one_of_all()
    {
        var local = site.SignedInAs(Role.Administrator, authority: SampleCouncil.Code);
        var everywhere = Add("dee@council.example", Role.Administrator, authority: null);

        var page = await site.OpenAsync($"/people/{everywhere.AccountId}", local);
        Assert.Empty(page.QuerySelectorAll("main form"));
        var add = await site.OpenAsync("/people/add", local);
        Assert.DoesNotContain(
            "*",
            add.QuerySelectorAll("#Place option").Select(option => option.GetAttribute("value"))
        );
        using var forced = await local.PressAsync(
            add,
            "Add the person",
            ("Name", "Eve"),
            ("Email", "eve@council.example"),
            ("Role", "administrator"),
            ("Place", "*")
        );
        Assert.Null(People.FindByEmail("eve@council.example"));

        // A form of somebody else's page, sent to the page of the one who may not be changed.
        var own = Add("fay@council.example", Role.Reporter);
        var form = await site.OpenAsync($"/people/{own.AccountId}", local);
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        foreach (var handler in new[] { "Link", "End", "Grant", "EndGrant" })
        {
            using var answer = await local.PostAsync(
                new Uri($"/people/{everywhere.AccountId}?handler={handler}", UriKind.Relative),
                content,
                TestSite.Cancelled
            );
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_indicator_is_handed_over_from_one_owner_to_the_next()
    {
        var browser = Administrator();
        var (first, second) = (Add("gil@council.example", Role.Owner), Add("hal@council.example", Role.Owner));
        var responsibilities = site.Services.GetRequiredService<Responsibilities>();
        responsibilities.HandOver("1001", "cpp_n", ResponsibilityKind.Owner, first.AccountId, People.Today, by: "test");

        using var answer = await browser.PressAsync(
            await site.OpenAsync("/people/responsibilities?authority=1001", browser),
            "Hand over",
            ("Indicator", "cpp_n"),
            ("Kind", "owner"),
            ("To", second.AccountId),
            ("From", People.Today.AddDays(7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        string OwnerOn(DateOnly day) =>
            Assert.Single(responsibilities.On(day, "1001"), each => each.Indicator == "cpp_n").AccountId;
        Assert.Equal(first.AccountId, OwnerOn(People.Today));
        Assert.Equal(second.AccountId, OwnerOn(People.Today.AddDays(7)));
    }

    [Fact]
    public async Task A_person_who_is_not_there_is_not_found()
    {
        using var answer = await Administrator()
            .GetAsync(new Uri("/people/nobody", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private HttpClient Administrator() => site.SignedInAs(Role.Administrator, authority: null);

    private Person Add(string email, Role role, string? authority = SampleCouncil.Code)
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add(email, email, by: "test");
        administration.Grant(person.AccountId, role, authority, null, by: "test");
        return person;
    }
}
