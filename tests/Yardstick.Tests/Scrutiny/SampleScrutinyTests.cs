using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Rendering.Html;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class SampleScrutinyTests
{
    [Theory, BothEngines]
    public void The_sample_has_two_meetings_behind_it_one_ahead_and_five_recommendations(Engine engine)
    {
        using var store = TestStore.On(engine);
        var records = On(store);

        Add(store, records);
        Add(store, records);

        Assert.Single(records.Panels.Of("1001"));
        Assert.Equal(
            [MeetingStanding.Held, MeetingStanding.Held, MeetingStanding.Planned],
            records.Meetings.Of("1001").Select(meeting => meeting.Standing)
        );
        Assert.Equal(
            [
                RecommendationState.Accepted,
                RecommendationState.NotAccepted,
                RecommendationState.RejectedAndReported,
                RecommendationState.Completed,
                RecommendationState.Outstanding,
            ],
            records.Recommendations.Of("1001").Select(each => each.State)
        );
        var outstanding = records.Recommendations.Of("1001")[4];
        Assert.Equal(ResponseStanding.Overdue, outstanding.Clock.On(SomePanel.Today));
        Assert.Equal(
            [("Corporate parenting board", true), ("Improvement board", false)],
            records.Escalations.Of("1001").Select(each => (each.Body, each.IsOpen))
        );
    }

    [Fact]
    public void Its_packs_are_made_in_both_versions_and_the_next_one_lists_what_is_not_accepted()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var records = On(store);
        Add(store, records);
        var papers = new MeetingPapers(Measured.Product.Value, store.Database, records);
        var next = records.Meetings.Of("1001")[2];

        Assert.Equal([2, 4, 5], records.Recommendations.ListOf(next).Select(each => each.Number));
        var html = HtmlReport.Draw(papers.Pack(next, PackVersion.Public));
        Assert.Contains("What keeps visits from being made in time?", html, StringComparison.Ordinal);
        Assert.Contains("Corporate parenting board", html, StringComparison.Ordinal);
        Assert.DoesNotContain("What was learned from a review", html, StringComparison.Ordinal);
        Assert.Contains(
            "What was learned from a review",
            HtmlReport.Draw(papers.Pack(next, PackVersion.Full)),
            StringComparison.Ordinal
        );
    }

    private static void Add(TestStore store, ScrutinyRecords records) =>
        new SampleScrutiny(
            records,
            new EditionStore(store.Database),
            Measured.Product.Value.Reference.WorkingDays
        ).AddMissing();

    private static ScrutinyRecords On(TestStore store) =>
        new(
            store.Database,
            Measured.Product.Value.Catalogue,
            Measured.Product.Value.Reference.WorkingDays,
            SomePanel.Clock
        );
}
