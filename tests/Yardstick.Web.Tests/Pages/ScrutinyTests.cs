using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Web.Tests.Pages;

/// <summary>The panel of the invented council: two meetings that were held (1, 2), one to come (3), five recommendations.</summary>
public sealed class ScrutinyTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Recommendations = "/scrutiny/recommendations";
    private const string One = $"{Recommendations}/1001/childrens-services-scrutiny-panel";

    private ScrutinyRecords Records => site.Services.GetRequiredService<ScrutinyRecords>();

    [Fact]
    public async Task Everybody_reads_the_programme_and_only_the_officer_is_offered_to_plan()
    {
        var page = await site.OpenAsync("/scrutiny", Nobody);
        Assert.Contains("Papers due by", Text(page), StringComparison.Ordinal);
        Assert.Contains("6 seats, 1 vacant; quorum of 3 councillors", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan a meeting", Text(page), StringComparison.Ordinal);

        Assert.Contains("Plan a meeting", Text(await site.OpenAsync("/scrutiny", Officer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_shows_five_recommendations_that_stand_differently()
    {
        Assert.Equal(
            [
                RecommendationState.Accepted,
                RecommendationState.NotAccepted,
                RecommendationState.RejectedAndReported,
                RecommendationState.Completed,
                RecommendationState.Outstanding,
            ],
            Records.Recommendations.Of("1001").Where(each => each.Number <= 5).Select(each => each.State)
        );
        var page = await site.OpenAsync($"{Recommendations}?show=all", Officer);
        Assert.Contains("Overdue since", Text(page), StringComparison.Ordinal);
        Assert.Contains("Not accepted as completed", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_recommendation_tells_its_whole_history_and_what_the_figure_did()
    {
        var page = Text(await site.OpenAsync($"{One}/1", site.SignedInAs(Role.Director)));

        foreach (
            var told in new[]
            {
                "Recommended",
                "Marked as completed",
                "Reported to the panel",
                "Accepted as completed by the panel",
            }
        )
        {
            Assert.Contains(told, page, StringComparison.Ordinal);
        }

        Assert.Matches(@"Referrals[^:]*: (from|unchanged|May 2023)", page);
        var indicator = await site.OpenAsync(
            "/indicators/referrals_n?edition=1001-july-2023-measured",
            site.SignedInAs(Role.Director)
        );
        Assert.Contains("Recommendations about it", Text(indicator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_sees_of_a_recommendation_what_was_published_and_no_more()
    {
        // It was marked as completed after the last papers: the public does not know that yet.
        var open = Text(await site.OpenAsync($"{One}/4", Nobody));
        Assert.Contains("Outstanding", open, StringComparison.Ordinal);
        Assert.DoesNotContain("The plan for sufficiency was published", open, StringComparison.Ordinal);

        var inside = Text(await site.OpenAsync($"{One}/4", site.SignedInAs(Role.Director)));
        Assert.Contains("The plan for sufficiency was published", inside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_the_officers_alone()
    {
        var page = Text(await site.OpenAsync("/scrutiny/meetings/1001/3", Nobody));
        Assert.Contains("The papers are not published yet.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What keeps visits", page, StringComparison.Ordinal);
        foreach (
            var (browser, version) in new[]
            {
                (Nobody, ""),
                (site.SignedInAs(Role.PanelMember), "?version=full"),
                (site.SignedInAs(Role.Director), ""),
            }
        )
        {
            using var pack = await GetAsync(browser, $"/scrutiny/meetings/1001/3/pack.html{version}");
            Assert.Equal(HttpStatusCode.NotFound, pack.StatusCode);
        }

        using var own = await GetAsync(Officer, "/scrutiny/meetings/1001/3/pack.html?version=full");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Fact]
    public async Task Published_papers_are_read_by_everybody_and_the_full_version_by_those_who_may()
    {
        using var open = await GetAsync(Nobody, "/scrutiny/meetings/1001/1/pack.html");
        using var full = await GetAsync(Nobody, "/scrutiny/meetings/1001/1/pack.html?version=full");
        using var member = await GetAsync(
            site.SignedInAs(Role.PanelMember),
            "/scrutiny/meetings/1001/1/pack.html?version=full"
        );
        using var elsewhere = await GetAsync(
            site.SignedInAs(Role.PanelMember, authority: "1002"),
            "/scrutiny/meetings/1001/1/pack.html?version=full"
        );
        using var minutes = await GetAsync(Nobody, "/scrutiny/meetings/1001/1/minutes.html");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK],
            new[] { open, full, member, elsewhere, minutes }.Select(answer => answer.StatusCode)
        );
        Assert.Contains(
            "Declaration of party whip",
            await open.Content.ReadAsStringAsync(TestSite.Cancelled),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_member_asks_and_the_officer_answers_before_the_papers_are_published()
    {
        var meeting = Plan(70);
        var address = $"/scrutiny/meetings/1001/{meeting.MeetingId}";
        var member = site.SignedInAs(Role.PanelMember);
        using var asked = await member.PressAsync(
            await site.OpenAsync($"{address}/questions", member),
            "Ask the question",
            ("AskedBy", "Chair"),
            ("Indicator", "cpp_n"),
            ("Wording", "Why did plans rise?")
        );
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        using var empty = await member.PressAsync(
            await site.OpenAsync($"{address}/questions", member),
            "Ask the question",
            ("AskedBy", "Chair")
        );
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains("The question is empty", Text(await TestSite.ParseAsync(empty)), StringComparison.Ordinal);

        var officer = Officer;
        using var answered = await officer.PressAsync(
            await site.OpenAsync($"{address}/manage", officer),
            "Keep the answer",
            ("answer", "Larger families."),
            ("role", "Head of safeguarding")
        );
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Equal("Larger families.", Assert.Single(Records.Questions.Of(meeting)).Answer);
    }

    [Fact]
    public async Task The_officer_is_warned_before_publishing_and_cannot_publish_an_unfinished_form()
    {
        var meeting = Plan(77);
        var manage = $"/scrutiny/meetings/1001/{meeting.MeetingId}/manage";
        var officer = Officer;
        using var added = await officer.PressAsync(
            await site.OpenAsync(manage, officer),
            "Add the report",
            ("title", "A thin report")
        );
        var page = await site.OpenAsync(manage, officer);
        Assert.Contains("“A thin report”, lacks: Report of", Text(page), StringComparison.Ordinal);

        using var unlooked = await officer.PressAsync(page, "Note the step", ("step", "papers-published"));
        Assert.Contains(
            "tick that you have looked",
            Text(await TestSite.ParseAsync(unlooked)),
            StringComparison.Ordinal
        );
        using var refused = await officer.PressAsync(
            page,
            "Note the step",
            ("step", "papers-published"),
            ("confirmed", "true")
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(
            "fill in its report form first",
            Text(await TestSite.ParseAsync(refused)),
            StringComparison.Ordinal
        );
        Assert.Null(Records.Meetings.PapersPublishedOn(meeting));
    }

    [Fact]
    public async Task A_meeting_is_planned_and_cancelled_on_pages()
    {
        var officer = Officer;
        var day = Weekday(90);
        using var planned = await officer.PressAsync(
            await site.OpenAsync("/scrutiny/meetings/new?council=1001", officer),
            "Plan the meeting",
            ("On", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("BeginsAt", "2 pm"),
            ("Place", "Online")
        );
        var manage = planned.Headers.Location!.OriginalString;
        using var kept = await officer.PressAsync(await site.OpenAsync(manage, officer), "Cancel the meeting");
        Assert.Equal(HttpStatusCode.BadRequest, kept.StatusCode);
        using var cancelled = await officer.PressAsync(
            await site.OpenAsync(manage, officer),
            "Cancel the meeting",
            ("confirmed", "true")
        );

        Assert.Equal(HttpStatusCode.Redirect, cancelled.StatusCode);
        Assert.Equal(
            MeetingStanding.Cancelled,
            Records.Meetings.Of("1001").Single(each => each.MeetsOn == day).Standing
        );
    }

    [Fact]
    public async Task A_recommendation_is_recorded_and_followed_on_pages_by_the_rule()
    {
        var officer = Officer;
        using var made = await officer.PressAsync(
            await site.OpenAsync($"{Recommendations}/new?meeting=1001/2", officer),
            "Record the recommendation",
            ("Meeting", "1001/2"),
            ("About", "Foster carers"),
            ("Wording", "That the campaign is described."),
            ("Role", "Head of children in care"),
            ("Indicators", "cla_n, foster_carers_n")
        );
        var address = made.Headers.Location!.OriginalString;
        var change = await site.OpenAsync($"{address}/change", officer);
        Assert.DoesNotContain(
            "Accepted as completed",
            change.QuerySelector("#Kind")!.TextContent,
            StringComparison.Ordinal
        );
        using var empty = await officer.PressAsync(change, "Record it", ("Kind", "completed"));
        Assert.Contains("What was done is empty", Text(await TestSite.ParseAsync(empty)), StringComparison.Ordinal);
        using var done = await officer.PressAsync(
            change,
            "Record it",
            ("Kind", "completed"),
            ("Wording", "Described in a note.")
        );
        Assert.Equal(address, done.Headers.Location!.OriginalString);

        Assert.Contains(
            "Accepted as completed",
            (await site.OpenAsync($"{address}/change", officer)).QuerySelector("#Kind")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Completed, for the panel to accept",
            Text(await site.OpenAsync(address, officer)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/scrutiny/meetings/1001/99")]
    [InlineData("/scrutiny/meetings/9999/1")]
    [InlineData("/scrutiny/meetings/1001/1/pack.exe")]
    [InlineData("/scrutiny/recommendations/1001/no-panel/1")]
    [InlineData("/scrutiny/meetings/1001/1?handler=File&document=9")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await GetAsync(Nobody, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_officer_of_another_council_changes_nothing_here()
    {
        var other = site.SignedInAs(Role.ScrutinyOfficer, authority: "1002");
        foreach (var address in new[] { "/scrutiny/meetings/1001/3/manage", $"{One}/5/change" })
        {
            using var answer = await GetAsync(other, address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    private HttpClient Nobody => site.With(new CookieContainer());

    private HttpClient Officer => site.SignedInAs(Role.ScrutinyOfficer);

    private Meeting Plan(int days) =>
        Records.Meetings.Plan(
            new MeetingToPlan
            {
                AuthorityCode = SampleCouncil.Code,
                PanelId = "childrens-services-scrutiny-panel",
                MeetsOn = Weekday(days),
                BeginsAt = "2 pm",
                Place = "Online",
            },
            "test"
        );

    private DateOnly Weekday(int days)
    {
        var day = Records.Meetings.Today.AddDays(days);
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);

    private static string Text(IHtmlDocument page) =>
        string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
