using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Trackers.TrackedTown;

namespace Yardstick.Tests.Trackers;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class TrackerMeetingsTests
{
    private static readonly DateOnly TwelfthOfJune = new(2023, 6, 12);
    private static readonly DateOnly FifthOfJuly = new(2023, 7, 5);

    private static readonly ItemDecision GoesOn = new()
    {
        Decision = "goes-on",
        Wording = "Core group to meet weekly.",
        Role = "Team manager",
        NextReview = new DateOnly(2023, 7, 24),
    };

    [Theory]
    [BothEngines]
    public void A_panel_decides_of_each_child_until_the_one_who_left_has_an_exit_reason(Engine engine)
    {
        using var town = new TrackedTown(engine);
        var first = town.Begin(May, TwelfthOfJune);
        Assert.Equal(["A", "B"], town.Items(first).Select(item => item.PersonId));
        town.Meetings.Decide(Anytown.Code, first, 1, GoesOn, Alex);
        town.Meetings.Close(Anytown.Code, first, Alex);

        // At the end of June A and D are behind the figure, and B has left.
        var june = town.Register.At(Anytown.Code, town.Definition, June, June.LastDay, []);
        Assert.Equal([0m, 2m], june.Reasons.Select(reason => reason.Count));
        Assert.Equal([0m, 2m], june.Reasons.Select(reason => reason.Before));
        Assert.Equal((2, 1, 1, 0), (june.Children, june.ToBeExited, june.Undecided, june.ReviewsOverdue));
        Assert.Equal(
            1,
            town.Register.At(Anytown.Code, town.Definition, June, new DateOnly(2023, 7, 25), []).ReviewsOverdue
        );

        var second = town.Begin(June, FifthOfJuly);
        var left = town.Items(second).Single(item => item.HasLeft);
        Assert.Equal("B", left.PersonId);
        town.Meetings.Decide(Anytown.Code, second, left.Place, new ItemDecision { ExitReason = "in-need" }, Alex);

        // 10 July is today, and June the newest month.
        var today = town.Register.At(Anytown.Code, town.Definition, June, new DateOnly(2023, 7, 10), []);
        Assert.Equal(0, today.ToBeExited);
        Assert.Contains(today.Rows, row => row.Standing == "left: Stepped down to a child in need plan");
        Assert.Equal(
            (1, "The plan goes on", 1),
            (
                town.Register.Decided(Anytown.Code, town.Definition, June).Meetings,
                town.Register.Decided(Anytown.Code, town.Definition, June).Decisions[0].Words,
                town.Register.Decided(Anytown.Code, town.Definition, June).Decisions[0].Count
            )
        );
    }

    [Fact]
    public void A_meeting_of_an_area_takes_up_its_children_alone()
    {
        using var town = new TrackedTown(Engine.DuckDb);

        var meeting = town.Begin(June, FifthOfJuly, "T2");

        Assert.Equal(["D"], town.Items(meeting).Select(item => item.PersonId));
        Assert.Equal(
            [0m, 1m],
            town.Register.At(Anytown.Code, town.Definition, June, June.LastDay, ["T2"])
                .Reasons.Select(reason => reason.Count)
        );
    }

    [Fact]
    public void A_closed_meeting_is_only_read_and_a_correction_with_its_reason_is_a_new_version()
    {
        using var town = new TrackedTown(Engine.DuckDb);
        var meeting = town.Begin(May, TwelfthOfJune);
        town.Meetings.Decide(Anytown.Code, meeting, 1, GoesOn, Alex);
        town.Meetings.Close(Anytown.Code, meeting, Alex);

        Refused("is closed and is only read", () => town.Meetings.Decide(Anytown.Code, meeting, 1, GoesOn, Alex));
        town.Meetings.Decide(
            Anytown.Code,
            meeting,
            1,
            GoesOn with
            {
                Decision = "step-down",
                Correction = "Noted wrongly",
            },
            Alex
        );

        var item = town.Items(meeting)[0];
        Assert.Equal(("step-down", "Noted wrongly"), (item.Decision, item.Correction));
        Assert.Equal(3, town.Store.QuerySingle<int>("select count(*) from tracker_item where place = 1"));
        Refused("closed already", () => town.Meetings.Close(Anytown.Code, meeting, Alex));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_remedy_and_nothing_changes()
    {
        using var town = new TrackedTown(Engine.DuckDb);
        Refused("is not frozen", () => town.Begin(May.Previous, TwelfthOfJune));
        Refused("has not come yet", () => town.Begin(June, new DateOnly(2023, 7, 11)));
        Refused("before it began", () => town.Begin(June, new DateOnly(2023, 5, 31)));
        Refused("is no area", () => town.Begin(June, FifthOfJuly, "T9"));
        Refused("No child is on this tracker", () => town.Begin(June, FifthOfJuly, "T0"));
        var meeting = town.Begin(June, FifthOfJuly);
        Refused("is still open: close it first", () => town.Begin(June, FifthOfJuly));

        Decide("none of the decisions", GoesOn with { Decision = "sing" });
        Decide("Choose what was decided", GoesOn with { Decision = null });
        Decide("The role that carries it out is missing", GoesOn with { Role = " " });
        Decide("Write the day of the next review", GoesOn with { NextReview = null });
        Decide("after the meeting", GoesOn with { NextReview = FifthOfJuly });
        Decide("still stands behind a reason", new ItemDecision { ExitReason = "moved" });
        Refused("no such child", () => town.Meetings.Decide(Anytown.Code, meeting, 9, GoesOn, Alex));
        Assert.All(town.Items(meeting), item => Assert.False(item.IsDecided));

        void Decide(string words, ItemDecision decision) =>
            Refused(words, () => town.Meetings.Decide(Anytown.Code, meeting, 1, decision, Alex));
    }

    [Fact]
    public void The_change_log_names_no_child()
    {
        using var town = new TrackedTown(Engine.DuckDb);
        var meeting = town.Begin(May, TwelfthOfJune);
        town.Meetings.Decide(Anytown.Code, meeting, 1, GoesOn, Alex);
        town.Meetings.Close(Anytown.Code, meeting, Alex);

        var changes = new ChangeLog(town.Store.Database, TenthOfJuly).Latest(100);

        Assert.Equal(
            ["Meeting begun", "Decision recorded", "Meeting closed"],
            changes.Where(change => change.Subject == "tracker").Select(change => change.What).Reverse()
        );
        Assert.All(
            changes,
            change =>
            {
                Assert.DoesNotContain("person", change.After, StringComparison.Ordinal);
                Assert.DoesNotContain("Core group", change.After, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>Seven years after 31 May 2023 the month is not older than seven years; a day later it is.</summary>
    [Theory]
    [BothEngines]
    public void What_was_decided_of_children_goes_after_the_years_and_the_meeting_stays(Engine engine)
    {
        using var town = new TrackedTown(engine);
        var meeting = town.Begin(May, TwelfthOfJune);
        town.Meetings.Decide(Anytown.Code, meeting, 1, GoesOn, Alex);

        Assert.Equal(
            0,
            Kept(town, new DateTimeOffset(2030, 5, 31, 9, 0, 0, TimeSpan.Zero)).Plan(Anytown.Code).TrackerItems
        );
        var retention = Kept(town, new DateTimeOffset(2030, 6, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, retention.Plan(Anytown.Code).TrackerItems);
        retention.Remove(Anytown.Code, Alex);

        Assert.Empty(town.Items(meeting));
        Assert.Single(town.Register.Meetings(Anytown.Code, town.Definition));
        Assert.Equal(
            "the records behind this figure are kept no longer",
            town.Register.At(Anytown.Code, town.Definition, May, May.LastDay, []).Reasons[1].WhyNone
        );
    }

    private static RecordRetention Kept(TrackedTown town, DateTimeOffset now) =>
        new(
            town.Store.Database,
            new SettingStore(
                town.Store.Database,
                SettingCatalogue.Load(ProductFolders.BesideProgram().Definitions),
                new FixedClock(now)
            ),
            new FixedClock(now)
        );

    private static void Refused(string words, Action step) =>
        Assert.Contains(words, Assert.Throws<TrackerRefused>(step).Message, StringComparison.Ordinal);
}
