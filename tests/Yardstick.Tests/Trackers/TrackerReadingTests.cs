using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Tests.Children;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using static Yardstick.Tests.Trackers.TrackedTown;

namespace Yardstick.Tests.Trackers;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class TrackerReadingTests
{
    private const string Why = "meeting of the tracking panel";
    private static readonly DateOnly FifthOfJuly = new(2023, 7, 5);

    [Fact]
    public void A_manager_sees_the_children_of_the_own_team_for_a_stated_reason_that_is_logged()
    {
        using var town = new TrackedTown(Engine.DuckDb);

        var shown = town.Reading.List(Readers.ManagerOf("T2"), Anytown.Code, town.Definition, June, ["T2"], Why);

        var row = Assert.Single(shown.Rows);
        Assert.Equal(("South", "on the tracker"), (row.Team, row.Row.Standing));
        Assert.Equal(
            town.Register.At(Anytown.Code, town.Definition, June, June.LastDay, ["T2"]).Children,
            shown.Rows.Count
        );
        var entry = Assert.Single(Log(town));
        Assert.Equal(("tracker-list", Why, "T2", 1L), (entry.Action, entry.Purpose, entry.AreaId, entry.Children));
        Assert.Equal("tracker long-protection-plans, June 2023, T2", entry.Query);
        Assert.Throws<ChildrenRefused>(() =>
            town.Reading.List(Readers.ManagerOf("T2"), Anytown.Code, town.Definition, June, [], Why)
        );
        Assert.Throws<ChildrenRefused>(() =>
            town.Reading.List(Readers.ManagerOf("T2"), Anytown.Code, town.Definition, June, ["T2"], "")
        );
    }

    [Theory]
    [InlineData(Role.CabinetMember)]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.Director)]
    public void Those_who_need_not_know_see_no_child_of_a_tracker_or_meeting(Role role)
    {
        using var town = new TrackedTown(Engine.DuckDb);
        var meeting = town.Register.Meeting(Anytown.Code, town.Begin(June, FifthOfJuly))!;
        var reader = Readers.With("pat", role, null);

        Assert.Throws<ChildrenRefused>(() => town.Reading.List(reader, Anytown.Code, town.Definition, June, [], Why));
        Assert.Equal(
            (0, 2),
            (
                town.Reading.Items(reader, Anytown.Code, meeting).Shown.Count,
                town.Reading.Items(reader, Anytown.Code, meeting).Others
            )
        );
        Assert.Null(town.Reading.Item(reader, Anytown.Code, meeting, 1));
    }

    [Fact]
    public void A_restricted_record_is_shown_to_those_alone_who_may_open_it()
    {
        using var town = new TrackedTown(Engine.DuckDb);
        var meeting = town.Register.Meeting(Anytown.Code, town.Begin(June, FifthOfJuly))!;
        town.Store.Execute(
            "insert into restricted_record values ('852', 'A', timestamp '2023-01-01 00:00:00', 'Alex', 'adoption', timestamp '9999-12-31 00:00:00', null)"
        );

        Assert.Equal((1, 1), Counts(Readers.Analyst));
        Assert.Equal((2, 0), Counts(Readers.QualityLead));
        Assert.Single(town.Reading.Items(Readers.Analyst, Anytown.Code, meeting).Shown);
        Assert.Null(town.Reading.Item(Readers.Analyst, Anytown.Code, meeting, 1));
        Assert.True(town.Reading.Item(Readers.QualityLead, Anytown.Code, meeting, 1)!.Child.IsRestricted);

        (int, int) Counts(Reader reader)
        {
            var shown = town.Reading.List(reader, Anytown.Code, town.Definition, June, [], Why);
            return (shown.Rows.Count, shown.NotShown);
        }
    }

    [Fact]
    public void The_children_of_a_meeting_are_those_of_the_own_team_and_stand_in_the_access_log()
    {
        using var town = new TrackedTown(Engine.DuckDb);
        var meeting = town.Register.Meeting(Anytown.Code, town.Begin(June, FifthOfJuly))!;

        var (shown, others) = town.Reading.Items(Readers.ManagerOf("T1"), Anytown.Code, meeting);

        Assert.Equal(("North", 1), (Assert.Single(shown).Team, others));
        Assert.Equal($"meeting {meeting.Number} of the tracking panel", Assert.Single(Log(town)).Purpose);
        Assert.False(town.Reading.May(Readers.ManagerOf("T1"), Permission.ManageTrackers, Anytown.Code, "T2"));
        Assert.False(town.Reading.May(Readers.Analyst, Permission.ManageTrackers, Anytown.Code, "T1"));
    }

    private static IReadOnlyList<AccessEntry> Log(TrackedTown town) =>
        [
            .. new AccessLog(town.Store.Database, TenthOfJuly)
                .Of(Anytown.Code, new Month(2023, 7))
                .Where(entry => !entry.IsRefusal),
        ];
}
