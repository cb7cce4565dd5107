using System.Net;
using AngleSharp.Dom;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Actions and states of figures in the invented council, and who sees neither.</summary>
public sealed class ActionTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Edition = "?edition=1001-july-2023-measured";

    [Fact]
    public async Task An_action_is_agreed_listed_by_role_reported_on_and_closed()
    {
        var owner = site.SignedInAs(Role.Owner);
        var form = await site.OpenAsync("/actions/new?council=1001&indicator=cpp_n&origin=clinic", owner);
        using var wrong = await owner.PressAsync(form, "Keep the action", ("Wording", "Look at each plan"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        using var kept = await owner.PressAsync(
            form,
            "Keep the action",
            ("Wording", "Look at each plan"),
            ("Role", "Head of safeguarding"),
            ("Due", "2090-08-25")
        );
        var address = kept.Headers.Location!.OriginalString;
        var list = await site.OpenAsync("/actions?role=Head%20of%20safeguarding", site.SignedInAs(Role.CabinetMember));
        Assert.Contains("Look at each plan", list.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "No action answers",
            (await site.OpenAsync("/actions?show=overdue", owner)).Body!.TextContent,
            StringComparison.Ordinal
        );

        using var report = await owner.PressAsync(
            await site.OpenAsync(address, owner),
            "Keep the update",
            ("wording", "half done")
        );
        using var silent = await owner.PressAsync(await site.OpenAsync(address, owner), "Done", ("note", ""));
        Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        using var done = await owner.PressAsync(
            await site.OpenAsync(address, owner),
            "Done",
            ("note", "all were read")
        );

        var closed = await site.OpenAsync(address, owner);
        Assert.Contains("Done: all were read", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("half done", closed.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(closed.QuerySelectorAll("textarea"));
    }

    [Fact]
    public async Task A_figure_under_review_is_marked_and_not_judged_until_the_state_is_ended()
    {
        const string Key = "cla_visit_agreed_pct";
        var owner = site.SignedInAs(Role.Owner);
        var form = await site.OpenAsync($"/indicators/{Key}/state?council=1001", owner);
        using var wrong = await owner.PressAsync(
            form,
            "Set the state",
            ("cause", "doubtful"),
            ("promised", "31/02/2030")
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        using var set = await owner.PressAsync(
            form,
            "Set the state",
            ("cause", "the formula counts siblings twice"),
            ("role", "Performance lead"),
            ("promised", "31/1/2090"),
            ("from", "2023-07")
        );
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);

        var marked = await IndicatorAsync(Key);
        Assert.Contains("answer promised to the panel by 31 January 2090", marked, StringComparison.Ordinal);
        Assert.Contains("under review", marked, StringComparison.Ordinal);
        using var ended = await owner.PressAsync(
            await site.OpenAsync($"/indicators/{Key}/state?council=1001", owner),
            "Judge the figure again",
            ("outcome", "the formula was mended")
        );
        Assert.DoesNotContain("answer promised", await IndicatorAsync(Key), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tasks")]
    [InlineData("/actions")]
    [InlineData("/actions/new")]
    [InlineData("/commentary/1001/2023-07/cpp_n")]
    [InlineData("/commentary/1001/2023-07/cpp_n/approval")]
    [InlineData("/indicators/cpp_n/state")]
    public async Task Nobody_and_members_of_the_panel_see_none_of_it(string address)
    {
        using var nobody = await GetAsync(site.With(new CookieContainer()), address);
        using var member = await GetAsync(site.SignedInAs(Role.PanelMember), address);
        using var elsewhere = await GetAsync(
            site.SignedInAs(Role.Director, authority: "1002"),
            address + "?council=1001"
        );

        Assert.Equal(HttpStatusCode.Redirect, nobody.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, member.StatusCode);
        Assert.False(elsewhere.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/commentary/1001/2023-07/no_such")]
    [InlineData("/commentary/1001/1999-01/cpp_n")]
    [InlineData("/commentary/1001/july/cpp_n")]
    [InlineData("/commentary/9999/2023-07/cpp_n")]
    [InlineData("/commentary/1001/2023-07/cpp_n/approval")]
    [InlineData("/indicators/no_such/state")]
    [InlineData("/actions/1001/no_such")]
    [InlineData("/tasks?council=9999")]
    [InlineData("/actions?council=9999")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await GetAsync(site.SignedInAs(Role.Director), address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> IndicatorAsync(string key) =>
        (await site.OpenAsync($"/indicators/{key}{Edition}")).Body!.TextContent;

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
}
