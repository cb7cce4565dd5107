using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Tasks, commentary, states and actions on the invented council's July 2023. Each test has an indicator of its own.</summary>
public sealed class CommentaryTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Edition = "?edition=1001-july-2023-measured";

    [Fact]
    public async Task Tasks_of_the_newest_month_wait_for_whoever_may_write_and_lead_to_the_editor()
    {
        var page = await site.OpenAsync("/tasks", site.SignedInAs(Role.Reporter));

        var rows = page.QuerySelectorAll("table tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("July 2023", row.TextContent, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll("li")));
        await site.OpenAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!, site.SignedInAs(Role.Reporter));
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

    [Fact]
    public async Task A_text_goes_from_draft_over_approval_to_the_indicators_page_and_the_report()
    {
        const string Address = "/commentary/1001/2023-07/cpp_visit_10wd_pct";
        var (reporter, owner) = (site.SignedInAs(Role.Reporter), site.SignedInAs(Role.Owner));
        var empty = await site.OpenAsync(Address, reporter);
        Assert.Contains("Nothing was written yet", empty.Body!.TextContent, StringComparison.Ordinal);

        var preview = await PageAsync(
            reporter,
            empty,
            "Preview",
            "Visits stand at **{{cpp_visit_10wd_pct}}** <script>."
        );
        var figure = preview.QuerySelector("#shown strong")!.TextContent;
        Assert.Matches("^[0-9]+%$", figure);
        Assert.Contains("<script>", preview.QuerySelector("#shown")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing was written yet", preview.Body!.TextContent, StringComparison.Ordinal);

        using var sent = await reporter.PressAsync(
            preview,
            "Save and submit",
            ("wording", "Visits stand at **{{cpp_visit_10wd_pct}}**.")
        );
        Assert.Equal(Address, sent.Headers.Location!.OriginalString);
        Assert.DoesNotContain("Visits stand at", await IndicatorAsync("cpp_visit_10wd_pct"), StringComparison.Ordinal);

        var approval = await site.OpenAsync(Address + "/approval", owner);
        using var returned = await owner.PressAsync(approval, "Return to the writer", ("reason", "say why"));
        Assert.Equal(Address, returned.Headers.Location!.OriginalString);
        var again = await site.OpenAsync(Address, reporter);
        Assert.Contains("say why", again.Body!.TextContent, StringComparison.Ordinal);
        using var resent = await reporter.PressAsync(again, "Save and submit");
        using var approved = await owner.PressAsync(await site.OpenAsync(Address + "/approval", owner), "Approve");

        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        var said = $"Visits stand at {figure}.";
        Assert.Contains(said, Flat(await IndicatorAsync("cpp_visit_10wd_pct")), StringComparison.Ordinal);
        var section = await site.OpenAsync("/sections/visits-to-create-change" + Edition);
        Assert.Contains(said, Flat(section.Body!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_writers_sees_both_texts_and_keeps_her_own_in_the_editor()
    {
        const string Address = "/commentary/1001/2023-07/referrals_n";
        var (one, other) = (site.SignedInAs(Role.Reporter), site.SignedInAs(Role.Analyst));
        var (hers, theirs) = (await site.OpenAsync(Address, one), await site.OpenAsync(Address, other));
        using var first = await other.PressAsync(theirs, "Save draft", ("wording", "The text of the other."));

        using var answer = await one.PressAsync(hers, "Save draft", ("wording", "Her text."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await TestSite.ParseAsync(answer);
        Assert.Equal("The text of the other.", page.QuerySelector("#their-wording")!.TextContent);
        Assert.Equal("Her text.", page.QuerySelector<IHtmlTextAreaElement>("#wording")!.Value);
        using var merged = await one.PressAsync(page, "Save draft", ("wording", "Both texts."));
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        Assert.Equal(
            [Standing.Draft, Standing.SetAside, Standing.Draft],
            site.Services.GetRequiredService<CommentaryStore>()
                .For("1001", new(2023, 7), "referrals_n")!
                .Versions.Select(version => version.Standing)
        );
    }

    [Fact]
    public async Task A_wrong_text_is_refused_with_the_remedy_and_stays_in_the_editor()
    {
        const string Address = "/commentary/1001/2023-07/cla_n";
        var writer = site.SignedInAs(Role.Reporter);
        var page = await site.OpenAsync(Address, writer);

        using var empty = await writer.PressAsync(page, "Save draft", ("wording", " "));
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);

        using var wrong = await writer.PressAsync(page, "Save and submit", ("wording", "It was {{cla_number}}."));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var shown = await TestSite.ParseAsync(wrong);
        Assert.Contains(
            "this month prints no indicator 'cla_number'",
            shown.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("It was {{cla_number}}.", shown.QuerySelector<IHtmlTextAreaElement>("#wording")!.Value);

        // The draft was kept before it was refused: the writer goes on from it without a conflict.
        using var mended = await writer.PressAsync(shown, "Save and submit", ("wording", "We read 4711 files."));
        var doubted = await TestSite.ParseAsync(mended);
        Assert.Equal(HttpStatusCode.BadRequest, mended.StatusCode);
        using var confirmed = await writer.PressAsync(doubted, "Confirm 4711", ("reason", "the auditor's list"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        using var sent = await writer.PressAsync(await site.OpenAsync(Address, writer), "Save and submit");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }

    [Fact]
    public async Task Who_may_read_but_not_write_sees_no_editor_and_cannot_save_by_hand()
    {
        const string Address = "/commentary/1001/2023-07/cpp_n";
        var member = site.SignedInAs(Role.CabinetMember);

        var page = await site.OpenAsync(Address, member);
        Assert.Null(page.QuerySelector("textarea"));
        Assert.Contains("is written by the reporter", page.Body!.TextContent, StringComparison.Ordinal);

        var other = await site.OpenAsync("/tasks", member);
        other.QuerySelector("form[action*=away i]")!.SetAttribute("action", Address + "?handler=Save");
        using var byHand = await member.PressAsync(other, "I will be away", ("wording", "A text."), ("basedOn", "0"));
        Assert.Equal(HttpStatusCode.Forbidden, byHand.StatusCode);

        using var state = await GetAsync(member, "/indicators/cpp_n/state");
        Assert.Equal(HttpStatusCode.Forbidden, state.StatusCode);
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
    public async Task Somebody_who_is_away_says_so_and_is_there_again()
    {
        var reporter = site.SignedInAs(Role.Reporter);
        using var wrong = await reporter.PressAsync(
            await site.OpenAsync("/tasks", reporter),
            "I will be away",
            ("from", "2090-08-25"),
            ("back", "2090-08-25")
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        using var away = await reporter.PressAsync(
            await site.OpenAsync("/tasks", reporter),
            "I will be away",
            ("from", "2090-08-25"),
            ("back", "2090-09-01")
        );

        var page = await site.OpenAsync("/tasks", reporter);
        Assert.Contains("back on 1 September 2090", page.Body!.TextContent, StringComparison.Ordinal);
        using var back = await reporter.PressAsync(page, "I am there after all");
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    private async Task<IHtmlDocument> PageAsync(HttpClient browser, IHtmlDocument page, string button, string wording)
    {
        using var answer = await browser.PressAsync(page, button, ("wording", wording));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TestSite.ParseAsync(answer);
    }

    private async Task<string> IndicatorAsync(string key) =>
        (await site.OpenAsync($"/indicators/{key}{Edition}")).Body!.TextContent;

    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" .", ".", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
}
