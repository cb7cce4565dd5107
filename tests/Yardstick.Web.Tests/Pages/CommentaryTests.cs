using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Commentary on the invented council's July 2023, from draft to print. Each test has an indicator of its own.</summary>
public sealed class CommentaryTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Edition = "?edition=1001-july-2023-measured";

    [Fact]
    public async Task A_text_goes_from_draft_over_approval_to_the_indicators_page_and_the_report()
    {
        const string Address = "/commentary/1001/2023-07/cpp_visit_10wd_pct";
        var (reporter, owner) = (site.SignedInAsSample(Role.Reporter), site.SignedInAsSample(Role.Owner));
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

        // Both began from nothing: all that each wrote is new.
        Assert.Equal(
            ["added: The text of the other. (end of added)", "added: Her text. (end of added)"],
            page.QuerySelectorAll("ins").Select(mark => Flat(mark.TextContent))
        );
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
        var refused = await TestSite.ParseAsync(empty);
        Assert.Equal("#wording", refused.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Error: The commentary is empty: write it.", refused.QuerySelector("#wording-error")!.TextContent);
        Assert.Contains(
            "wording-error",
            refused.QuerySelector("#wording")!.GetAttribute("aria-describedby"),
            StringComparison.Ordinal
        );

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
