using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Tests.Storage;
using static Yardstick.Core.Scrutiny.Recommendations.RecommendationEventKind;

namespace Yardstick.Tests.Scrutiny;

public sealed class RecommendationRegisterTests
{
    [Theory, BothEngines]
    public void A_recommendation_keeps_its_whole_history_from_the_meeting_to_acceptance(Engine engine)
    {
        using var store = TestStore.On(engine);
        var some = new SomePanel(store.Database);
        var july = some.Hold(SomePanel.July);

        var first = some.Recommend(july);
        var second = some.Recommend(july, "Bring the audit plan.");
        some.Note(first, Responded, "The service will ask the schools.", new DateOnly(2023, 8, 1));
        some.Note(first, Completed, "The feedback was sent.", new DateOnly(2023, 8, 30));
        var september = some.Hold(SomePanel.September);
        some.Decide(first, september, isAccepted: true);

        var kept = some.Find(first);
        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal(
            [
                (Made, SomePanel.July, july.MeetingId),
                (Responded, new DateOnly(2023, 8, 1), null),
                (Completed, new DateOnly(2023, 8, 30), null),
                (Reported, SomePanel.September, september.MeetingId),
                (Accepted, SomePanel.September, (int?)september.MeetingId),
            ],
            kept.Events.Select(each => (each.Kind, each.HappenedOn, each.MeetingId))
        );
        Assert.Equal((RecommendationState.Accepted, false), (kept.State, kept.IsOnList));
        Assert.Equal(["cpp_n"], kept.Indicators);
        Assert.Equal(("Neglect", "Head of safeguarding"), (kept.Title, kept.ResponsibleRole));
    }

    [Fact]
    public void What_is_outstanding_or_not_accepted_goes_back_to_the_next_meeting()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var july = some.Hold(SomePanel.July);
        var outstanding = some.Recommend(july);
        var doubted = some.Recommend(july);
        some.Note(doubted, Completed, "It is done.", new DateOnly(2023, 9, 1));
        var september = some.Hold(SomePanel.September);
        some.Decide(doubted, september, isAccepted: false, "Half of the schools were not asked.");

        var next = some.Plan(SomePanel.November);

        Assert.Equal(
            [(outstanding.Number, RecommendationState.Outstanding), (doubted.Number, RecommendationState.NotAccepted)],
            some.Recommendations.ListOf(next).Select(each => (each.Number, each.State))
        );
        // The papers of September still say what they said: it was completed, and not decided yet.
        Assert.Equal(RecommendationState.Completed, some.Recommendations.ListOf(september)[1].State);
        Assert.Empty(some.Recommendations.ListOf(july));
    }

    [Fact]
    public void What_was_rejected_stays_until_a_meeting_was_told_and_leaves_then()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var rejected = some.Note(some.Recommend(some.Hold(SomePanel.July)), Rejected, "The law does not allow it.");
        Assert.True(rejected.IsOnList);

        // A meeting before the rejection was told of something else.
        var september = some.Hold(SomePanel.September);
        Assert.Equal(RecommendationState.Rejected, some.Find(rejected).State);
        Assert.Equal(RecommendationState.Outstanding, some.Recommendations.ListOf(september).Single().State);

        some.Hold(SomePanel.Today);
        Assert.Equal(RecommendationState.RejectedAndReported, some.Find(rejected).State);
        Assert.Empty(some.Recommendations.ListOf(some.Plan(SomePanel.November)));
    }

    [Fact]
    public void Informal_and_moved_meetings_count_and_a_cancelled_one_does_not()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var informal = some.Held.Record(
            SomePanel.Council,
            some.Plan(SomePanel.July, MeetingKind.Informal).MeetingId,
            [new Core.Scrutiny.Panels.Presence(1, Core.Scrutiny.Panels.PresenceKind.Present)],
            SomePanel.By
        );
        var made = some.Recommend(informal);
        some.Note(made, Completed, "Done.", new DateOnly(2023, 9, 4));
        var cancelled = some.Meetings.Cancel(
            SomePanel.Council,
            some.Plan(new DateOnly(2023, 9, 5)).MeetingId,
            SomePanel.By
        );
        SomePanel.Refused("was not held", () => some.Decide(made, cancelled, isAccepted: true));

        var moved = some.Meetings.Reschedule(
            SomePanel.Council,
            some.Plan(new DateOnly(2023, 9, 14)).MeetingId,
            SomePanel.September,
            SomePanel.By
        );
        Assert.True(moved.IsRescheduled);
        some.Held.Record(SomePanel.Council, moved.MeetingId, SomePanel.Quorate, SomePanel.By);
        some.Decide(made, moved, isAccepted: true);

        Assert.Equal(RecommendationState.Accepted, some.Find(made).State);
        Assert.Equal(
            [moved.MeetingId],
            some.Find(made).Events.Where(each => each.Kind == Reported).Select(each => each.MeetingId!.Value)
        );
    }

    [Fact]
    public void The_panel_accepts_nothing_that_was_completed_after_it_met()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var made = some.Recommend(some.Hold(SomePanel.July));
        var september = some.Hold(SomePanel.September);
        some.Note(made, Completed, "Done.", SomePanel.Today);

        SomePanel.Refused("mark it as completed first", () => some.Decide(made, september, isAccepted: true));
        SomePanel.Refused("happens at a meeting", () => some.Note(made, Accepted, "By the chair."));
        Assert.Equal(RecommendationState.Completed, some.Find(made).State);
    }

    [Fact]
    public void What_is_missing_unknown_or_dated_wrongly_is_refused_and_nothing_is_kept()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var planned = some.Plan(SomePanel.November);
        SomePanel.Refused("was not held", () => some.Recommend(planned));
        var made = some.Recommend(some.Hold(SomePanel.July));

        SomePanel.Refused(
            "The recommendation is empty",
            () => some.Recommend(some.Meetings.Find("1001", made.MeetingId)!, " ")
        );
        SomePanel.Refused("What was done is empty", () => some.Note(made, Updated, ""));
        SomePanel.Refused("still to come", () => some.Note(made, Updated, "Soon.", new DateOnly(2023, 10, 3)));
        SomePanel.Refused(
            "before the recommendation",
            () => some.Note(made, Updated, "Early.", new DateOnly(2023, 7, 19))
        );
        SomePanel.Refused("no recommendation 9", () => some.Note(made with { Number = 9 }, Updated, "What?"));
        Assert.Single(some.Find(made).Events);
    }

    [Fact]
    public void The_monitoring_report_has_the_published_columns_and_hides_what_was_made_on_an_exempt_item()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var july = some.Hold(SomePanel.July);
        some.Note(some.Recommend(july), Completed, "Sent.", new DateOnly(2023, 8, 30));
        var september = some.Plan(SomePanel.September);
        var listed = some.Recommendations.ListOf(september);

        var table = Table(MonitoringReport.Compose(september, listed, withExempt: false));
        Assert.Equal(
            ["No.", "Date", "Title", "Action proposed", "Responsible", "Action taken", "Response", "Progress status"],
            table.Columns.Select(column => column.Header)
        );
        Assert.Equal(
            [
                "1",
                "20 July 2023",
                "Neglect",
                "Send the panel the feedback of schools.",
                "Head of safeguarding",
                "Sent. (30 August 2023)",
                "Answered 30 August 2023, in time",
                "Completed, for the panel to accept",
            ],
            table.Rows.Single().Cells.Select(cell => cell.Text)
        );
        var hidden = Table(
            MonitoringReport.Compose(september, [listed[0] with { IsExempt = true }], withExempt: false)
        );
        Assert.DoesNotContain(
            hidden.Rows.Single().Cells,
            cell =>
                cell.Text.Contains("school", StringComparison.Ordinal)
                || cell.Text.Contains("Sent", StringComparison.Ordinal)
                || cell.Text == "Neglect"
        );
    }

    private static TableContent Table(IReadOnlyList<Block> blocks) => blocks.OfType<Block.Table>().Single().Content;
}
