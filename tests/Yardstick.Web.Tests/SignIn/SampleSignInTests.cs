using System.Net;
using AngleSharp.Dom;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Tests.SignIn;

public sealed class SampleSignInTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Measured = "/?edition=1001-july-2023-measured";

    [Fact]
    public async Task The_sample_offers_one_labelled_person_for_each_role()
    {
        var page = await site.OpenAsync("/sign-in", Anonymous());

        Assert.Equal(
            [
                "Sign in as Sample performance analyst",
                "Sign in as Sample reporter of an indicator",
                "Sign in as Sample owner of an indicator",
                "Sign in as Sample team or service manager",
                "Sign in as Sample director",
                "Sign in as Sample cabinet member",
                "Sign in as Sample quality assurance lead",
                "Sign in as Sample scrutiny officer",
                "Sign in as Sample panel member",
                "Sign in as Sample administrator",
            ],
            page.QuerySelectorAll(".app-sample-people button").Select(button => button.TextContent)
        );
        Assert.Contains("holds nothing but the sample", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_signs_in_and_leads_back_to_the_page_that_was_asked_for()
    {
        var browser = Anonymous();
        using var asked = await GetAsync(browser, Measured);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);

        using var answer = await PressAsync(browser, asked.Headers.Location!.PathAndQuery, "Sample director");

        Assert.Equal(Measured, answer.Headers.Location!.OriginalString);
        var page = await site.OpenAsync(Measured, browser);
        Assert.Equal("Sample director", page.QuerySelector(".app-reader__name")!.TextContent);
    }

    [Fact]
    public async Task Without_sign_in_measured_months_are_neither_listed_nor_shown()
    {
        var browser = Anonymous();

        var overview = await site.OpenAsync("/", browser);
        using var csv = await GetAsync(browser, "/indicators/cpp_n.csv?edition=1001-july-2023-measured");
        using var quality = await GetAsync(browser, "/data-quality");

        Assert.DoesNotContain("1001", overview.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, csv.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, quality.StatusCode);
    }

    [Theory]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.ScrutinyOfficer)]
    public async Task A_role_without_the_permission_is_refused_in_plain_words(Role role)
    {
        var browser = site.SignedInAs(role);

        using var answer = await GetAsync(browser, Measured);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var page = await TestSite.ParseAsync(answer);
        Assert.Equal("You are not allowed to see this", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_grant_in_another_authority_opens_no_month_of_this_one()
    {
        using var answer = await GetAsync(site.SignedInAs(Role.Analyst, authority: "1002"), Measured);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_end_of_a_grant_takes_effect_with_the_next_page()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add("leaver@council.example", "Leaver", by: "test");
        var grant = administration.Grant(person.AccountId, Role.Analyst, SampleCouncil.Code, null, by: "test");
        var browser = site.SignedInAs(person);
        await site.OpenAsync(Measured, browser);

        administration.EndGrant(grant.GrantId, by: "test");

        using var answer = await GetAsync(browser, Measured);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_person_who_has_left_is_nobody_with_the_next_page()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add("gone@council.example", "Gone", by: "test");
        administration.Grant(person.AccountId, Role.Analyst, SampleCouncil.Code, null, by: "test");
        var browser = site.SignedInAs(person);

        administration.End(person.AccountId, by: "test");

        using var answer = await GetAsync(browser, Measured);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_sign_out()
    {
        var person = site.Services.GetRequiredService<PeopleStore>().FindByEmail("director@sample.invalid")!;
        var cookies = TestSite.CookieOf(site.Services, new Uri("http://localhost"), person);
        var copy = cookies.GetCookieHeader(new Uri("http://localhost"));
        var browser = site.With(cookies);
        var page = await site.OpenAsync(Measured, browser);

        using var left = await browser.PressAsync(page, "Sign out");

        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, Measured);
        request.Headers.Add("Cookie", copy);
        using var answer = await site.CreateDefaultClient().SendAsync(request, TestSite.Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Nobody_is_led_to_another_site_after_signing_in(string elsewhere)
    {
        using var answer = await PressAsync(
            Anonymous(),
            $"/sign-in?returnUrl={Uri.EscapeDataString(elsewhere)}",
            "Sample director"
        );

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_form_that_another_site_sends_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("account", "any")]);

        using var answer = await Anonymous()
            .PostAsync(new Uri("/sign-in?handler=Sample", UriKind.Relative), form, TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Sample_people_are_out_as_soon_as_the_store_holds_anything_else()
    {
        await using var own = new SampleSite();
        var browser = own.SignedInAs(
            own.Services.GetRequiredService<PeopleStore>().FindByEmail("administrator@sample.invalid")!
        );
        Assert.NotNull((await own.OpenAsync("/", browser)).QuerySelector(".app-reader__name"));

        own.Services.GetRequiredService<Database>()
            .Write(transaction =>
                transaction.Connection!.Execute(
                    "update published_delivery set source_name = 'a report of our own'",
                    transaction: transaction
                )
            );

        Assert.Null((await own.OpenAsync("/", browser)).QuerySelector(".app-reader__name"));
        Assert.Empty((await own.OpenAsync("/sign-in", own.Client)).QuerySelectorAll(".app-sample-people"));
    }

    [Fact]
    public async Task A_store_without_the_sample_lets_no_sample_person_in()
    {
        await using var empty = new EmptySite();

        Assert.Empty((await empty.OpenAsync("/sign-in")).QuerySelectorAll(".app-sample-people"));
        Assert.Empty(empty.Services.GetRequiredService<PeopleStore>().All());
    }

    [Fact]
    public void The_sample_manager_has_the_safeguarding_service()
    {
        var areas = new FrozenFigures(site.Services.GetRequiredService<Database>()).Areas(
            SampleCouncil.Code,
            [new Month(2023, 7)]
        );

        var area = Assert.Single(areas, area => area.AreaId == SampleCouncil.SafeguardingService);
        Assert.Equal(("service", "Safeguarding"), (area.AreaLevel, area.AreaName));
    }

    [Fact]
    public async Task What_a_signed_in_reader_sees_is_not_kept_by_the_browser()
    {
        using var answer = await GetAsync(site.SignedInAs(Role.Analyst), "/methodology");

        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Findings_of_an_authority_are_not_counted_for_those_of_another()
    {
        var page = await site.OpenAsync("/data-quality", site.SignedInAs(Role.Analyst, authority: "1002"));

        Assert.Empty(page.QuerySelectorAll("table"));
    }

    private HttpClient Anonymous() => site.With(new CookieContainer());

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

    private async Task<HttpResponseMessage> PressAsync(HttpClient browser, string address, string name) =>
        await browser.PressAsync(await site.OpenAsync(address, browser), $"Sign in as {name}");
}
