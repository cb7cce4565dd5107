using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;

namespace Yardstick.Web.Tests.Pages;

/// <summary>The panel of the invented council: two meetings that were held (1, 2), one to come (3), five recommendations.</summary>
public sealed class ScrutinyTests(InventedSite site) : IClassFixture<InventedSite>
{
    private ScrutinyRecords Records => site.Services.GetRequiredService<ScrutinyRecords>();

    [Fact]
    public async Task Everybody_reads_the_programme_and_only_the_officer_is_offered_to_plan()
    {
        var page = await site.OpenAsync("/scrutiny", Nobody);
        Assert.Contains("Papers due by", PageText.Of(page), StringComparison.Ordinal);
        Assert.Contains("6 seats, 1 vacant; quorum of 3 councillors", PageText.Of(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan a meeting", PageText.Of(page), StringComparison.Ordinal);

        Assert.Contains(
            "Plan a meeting",
            PageText.Of(await site.OpenAsync("/scrutiny", Officer)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Drafts_are_the_officers_alone()
    {
        var page = PageText.Of(await site.OpenAsync("/scrutiny/meetings/1001/3", Nobody));
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
        Assert.Contains(
            "The question is empty",
            PageText.Of(await TestSite.ParseAsync(empty)),
            StringComparison.Ordinal
        );

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
        Assert.Contains("“A thin report”, lacks: Report of", PageText.Of(page), StringComparison.Ordinal);

        using var unlooked = await officer.PressAsync(page, "Note the step", ("step", "papers-published"));
        Assert.Contains(
            "tick that you have looked",
            PageText.Of(await TestSite.ParseAsync(unlooked)),
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
            PageText.Of(await TestSite.ParseAsync(refused)),
            StringComparison.Ordinal
        );
        Assert.Null(Records.Meetings.PapersPublishedOn(meeting));
    }

    [Fact]
    public async Task A_panel_is_founded_and_changed_on_pages()
    {
        var officer = Officer;
        using var refused = await FoundAsync("3", "Chair: Councillor for North ward");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var founded = await FoundAsync(
            "1",
            "Chair: Councillor for North ward; Councillor for Park ward\r\nMember:"
        );
        Assert.Equal(HttpStatusCode.Redirect, founded.StatusCode);
        using var changed = await officer.PressAsync(
            await site.OpenAsync("/scrutiny/panels/1001/corporate-parenting-panel", officer),
            "Keep the changes",
            ("Appointed", "Care leaver: A care leaver")
        );

        var panel = Records.Panels.Find("1001", "corporate-parenting-panel")!;
        Assert.Equal(
            [
                new PanelSeat(1, "Chair", SeatKind.Councillor, "Councillor for North ward", "Councillor for Park ward"),
                new PanelSeat(2, "Member", SeatKind.Councillor, null, null),
                new PanelSeat(3, "Care leaver", SeatKind.Appointed, "A care leaver", null),
            ],
            panel.Seats
        );
        using var other = await GetAsync(
            site.SignedInAs(Role.ScrutinyOfficer, authority: "1002"),
            "/scrutiny/panels/1001/new"
        );
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);

        async Task<HttpResponseMessage> FoundAsync(string quorum, string councillors) =>
            await officer.PressAsync(
                await site.OpenAsync("/scrutiny/panels/1001/new", officer),
                "Found the panel",
                ("Name", "Corporate parenting panel"),
                ("Terms", "It looks after those in care."),
                ("Quorum", quorum),
                ("Councillors", councillors)
            );
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
        foreach (
            var address in new[]
            {
                "/scrutiny/meetings/1001/3/manage",
                "/scrutiny/recommendations/1001/childrens-services-scrutiny-panel/5/change",
            }
        )
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
}
