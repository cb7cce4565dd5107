using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class MeetingTests
{
    /// <summary>13, 14, 17, 18 and 19 July lie between; Easter 2024 takes Good Friday (29 March) and Easter Monday (1 April).</summary>
    [Theory]
    [InlineData("2023-07-20", "2023-07-12", 5)]
    [InlineData("2023-07-20", "2023-07-13", 4)]
    [InlineData("2024-04-04", "2024-03-25", 5)]
    [InlineData("2024-04-04", "2024-03-26", 4)]
    [InlineData("2023-07-17", "2023-07-14", 0)]
    public void Clear_days_leave_out_both_ends_weekends_and_bank_holidays(
        string meeting,
        string published,
        int clear
    ) => Assert.Equal(clear, SomePanel.ClearDays.Between(Day(published), Day(meeting)));

    [Theory]
    [InlineData("2023-07-20", "2023-07-12")]
    [InlineData("2024-04-04", "2024-03-25")]
    public void Papers_are_due_on_the_last_day_that_leaves_five_clear_ones(string meeting, string latest) =>
        Assert.Equal(Day(latest), SomePanel.ClearDays.LatestFor(Day(meeting)));

    [Fact]
    public void The_clock_warns_before_publication_and_says_afterwards_whether_it_was_in_time()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var meeting = new SomePanel(store.Database).Plan(SomePanel.November);

        // 23 November 2023 is a Thursday: the last day is 15 November, and on 8 November five working days are left.
        Assert.Equal(new DateOnly(2023, 11, 15), On("2023-11-07").LatestOn);
        Assert.Equal(PublicationStanding.ToCome, On("2023-11-07").Standing);
        Assert.Equal(PublicationStanding.Soon, On("2023-11-08").Standing);
        Assert.Equal((PublicationStanding.Soon, 5), (On("2023-11-15").Standing, On("2023-11-15").Clear));
        Assert.Equal((PublicationStanding.Missed, 4), (On("2023-11-16").Standing, On("2023-11-16").Clear));
        Assert.Equal(
            PublicationStanding.InTime,
            SomePanel.ClearDays.Of(meeting, Day("2023-11-15"), Day("2023-12-01")).Standing
        );
        Assert.Equal(
            PublicationStanding.Late,
            SomePanel.ClearDays.Of(meeting, Day("2023-11-16"), Day("2023-12-01")).Standing
        );

        PublicationClock On(string today) => SomePanel.ClearDays.Of(meeting, null, Day(today));
    }

    [Theory, BothEngines]
    public void A_meeting_is_held_with_its_attendance_and_its_steps_are_dated(Engine engine)
    {
        using var store = TestStore.On(engine);
        var some = new SomePanel(store.Database);
        var meeting = some.Plan(SomePanel.September);

        some.Meetings.Take(meeting, JourneyStep.PapersPublished, new DateOnly(2023, 9, 20), null, SomePanel.By);
        var held = some.Held.Record(SomePanel.Council, meeting.MeetingId, SomePanel.Quorate, SomePanel.By);

        Assert.Equal(held, some.Meetings.Find(SomePanel.Council, meeting.MeetingId));
        Assert.Equal(SomePanel.Quorate, some.Meetings.Attendance(held));
        Assert.Equal(2, some.Panel.Attending(SomePanel.Quorate));
        Assert.Equal(
            [
                (JourneyStep.CallForReports, JourneyStanding.Overdue),
                (JourneyStep.ReportsDue, JourneyStanding.Overdue),
                (JourneyStep.AgendaAgreed, JourneyStanding.Overdue),
                (JourneyStep.PapersPublished, JourneyStanding.Done),
                (JourneyStep.MeetingHeld, JourneyStanding.Done),
                (JourneyStep.DraftMinutes, JourneyStanding.Soon),
                (JourneyStep.MinutesPublished, JourneyStanding.ToCome),
            ],
            new Journey(SomePanel.ClearDays)
                .Of(held, some.Meetings.Steps(held), SomePanel.Today)
                .Select(line => (line.Step, line.Standing))
        );
        SomePanel.Refused(
            "held already",
            () => some.Meetings.Reschedule("1001", meeting.MeetingId, SomePanel.November, "x")
        );
    }

    [Fact]
    public void A_formal_meeting_without_its_quorum_of_councillors_is_not_held_and_leaves_no_trace()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var meeting = some.Plan(SomePanel.September);

        SomePanel.Refused(
            "1 councillors attended and the quorum is 2",
            () =>
                some.Held.Record(
                    "1001",
                    meeting.MeetingId,
                    [new Presence(1, PresenceKind.Present), new Presence(4, PresenceKind.Present)],
                    SomePanel.By
                )
        );
        SomePanel.Refused(
            "Seat 3 is vacant",
            () =>
                some.Held.Record(
                    "1001",
                    meeting.MeetingId,
                    [.. SomePanel.Quorate, new Presence(3, PresenceKind.Present)],
                    "x"
                )
        );
        Assert.Equal(meeting, some.Meetings.Find("1001", meeting.MeetingId));
        Assert.Empty(some.Meetings.Attendance(meeting));
    }

    [Fact]
    public void Late_papers_need_the_reason_for_their_urgency()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var meeting = some.Plan(SomePanel.Today);

        SomePanel.Refused("write why the chair takes them as urgent", () => Publish(null));
        Publish("An inspection was announced.");
        SomePanel.Refused("noted already", () => Publish("Again."));
        Assert.Equal(new DateOnly(2023, 9, 29), some.Meetings.PapersPublishedOn(meeting));

        object Publish(string? why)
        {
            some.Meetings.Take(meeting, JourneyStep.PapersPublished, new DateOnly(2023, 9, 29), why, SomePanel.By);
            return true;
        }
    }

    [Fact]
    public void A_panel_needs_a_quorum_that_its_councillors_can_reach_and_meets_once_a_day()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        some.Plan(SomePanel.November);

        SomePanel.Refused("give 1 to 3", () => some.Panels.Save(SomePanel.Wanted with { Quorum = 4 }, SomePanel.By));
        SomePanel.Refused("meets on 23 November 2023 already", () => some.Plan(SomePanel.November));
        SomePanel.Refused("are not known", () => some.Plan(new DateOnly(2090, 1, 5)));
        Assert.Equal("childrens-panel", some.Panels.Save(SomePanel.Wanted with { PanelId = "" }, SomePanel.By).PanelId);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
