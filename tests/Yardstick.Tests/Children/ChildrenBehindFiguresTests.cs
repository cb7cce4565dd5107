using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Children;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class ChildrenBehindFiguresTests
{
    private const string Why = AnytownChildren.WeeklyMeeting;

    [Theory]
    [BothEngines]
    public void A_manager_sees_the_children_of_the_team_with_the_reason_each_passed_or_failed(Engine engine)
    {
        using var town = new AnytownChildren(engine);

        var list = town.Children.List(Readers.ManagerOf("T1"), AnytownChildren.Visits("T1"), Why);

        Assert.Equal((1m, 2m), (list.Numerator, list.Denominator));
        Assert.Equal(
            [
                ("the last one is too long ago", true, new DateOnly(2023, 5, 1)),
                ("in time", false, new DateOnly(2023, 6, 28)),
            ],
            list.Rows.Select(row => (row.Reason, row.IsAdverse, row.LastEvent!.Value))
        );
        Assert.All(list.Rows, row => Assert.Equal("North", row.TeamName));
        Assert.Equal(new DateOnly(2023, 7, 7), list.ExtractDate);
    }

    [Fact]
    public void No_row_of_a_list_holds_an_identifier()
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        var list = town.Children.List(Readers.Analyst, AnytownChildren.Visits(), Why);

        Assert.Equal(3, list.Rows.Count);
        Assert.All(
            list.Rows,
            row =>
                Assert.Matches(
                    "^[2-9B-DF-HJ-NP-TV-XZ]{3}-[2-9B-DF-HJ-NP-TV-XZ]{3}-[2-9B-DF-HJ-NP-TV-XZ]{3}$",
                    row.Child.Pseudonym
                )
        );
        Assert.All(list.Rows, row => Assert.True(row.Child.Token.Length > 100));
    }

    [Theory]
    [BothEngines]
    public void The_manager_of_another_team_is_refused_and_the_refusal_is_logged(Engine engine)
    {
        using var town = new AnytownChildren(engine);

        var refused = Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Readers.ManagerOf("T2"), AnytownChildren.Visits("T1"), Why)
        );

        Assert.Equal(RefusalKind.NotAllowed, refused.Kind);
        var entry = Assert.Single(town.Log.Of(Anytown.Code, new Month(2023, 7)));
        Assert.True(entry.IsRefusal);
        Assert.Equal(
            ("max@council.example", "T1", Why, 0L),
            (entry.Viewer, entry.AreaId, entry.Purpose, entry.Children)
        );
    }

    [Fact]
    public void A_manager_of_teams_may_not_see_the_whole_authority()
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Readers.ManagerOf("T1", "T2"), AnytownChildren.Visits(), Why)
        );
    }

    [Fact]
    public void A_manager_of_a_service_sees_the_teams_below_it_and_of_two_teams_both_at_once()
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        Assert.Equal(3, town.Children.List(Readers.ManagerOf("S"), AnytownChildren.Visits("S"), Why).Rows.Count);
        Assert.Equal(
            3,
            town.Children.List(Readers.ManagerOf("T1", "T2"), AnytownChildren.Visits("T1", "T2"), Why).Rows.Count
        );
    }

    [Theory]
    [InlineData(Role.CabinetMember)]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.Director)]
    [InlineData(Role.ScrutinyOfficer)]
    [InlineData(Role.Administrator)]
    public void Those_who_need_not_know_see_no_child(Role role)
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Readers.With("pat", role, null), AnytownChildren.Visits(), Why)
        );
        Assert.Throws<ChildrenRefused>(() =>
            town.Exports.Make(Readers.With("pat", role, null), AnytownChildren.Visits(), Why)
        );
    }

    [Theory]
    [InlineData(Role.CabinetMember, "cabinet-member")]
    [InlineData(Role.PanelMember, "panel-member")]
    public void Members_see_no_child_even_where_the_table_of_permissions_says_so(Role role, string word)
    {
        using var town = new AnytownChildren(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        var file = Path.Combine(definitions.Folders.Definitions, "permissions.yml");
        File.WriteAllText(
            file,
            File.ReadAllText(file)
                .Replace(
                    "roles: [analyst, manager, quality-assurance-lead]",
                    $"roles: [analyst, manager, quality-assurance-lead, {word}]",
                    StringComparison.Ordinal
                )
        );
        var reader = Readers.With("pat", role, null, PermissionTable.Load(definitions.Folders.Definitions));

        Assert.True(reader.May(Permission.SeeChildren));
        Assert.Throws<ChildrenRefused>(() => town.Children.List(reader, AnytownChildren.Visits(), Why));
    }

    [Fact]
    public void Who_is_not_signed_in_is_refused()
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Reader.Nobody(Yardstick.Tests.People.Permissions.Table), AnytownChildren.Visits(), Why)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("   because ")]
    public void A_list_asks_for_a_purpose(string purpose)
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        var refused = Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Readers.ManagerOf("T1"), AnytownChildren.Visits("T1"), purpose)
        );

        Assert.Equal(RefusalKind.WrongInput, refused.Kind);
    }

    [Fact]
    public void An_unknown_indicator_or_area_is_said_to_be_unknown()
    {
        using var town = new AnytownChildren(Engine.DuckDb);

        Assert.Equal(
            "There is no such indicator: choose one from the list of indicators.",
            Assert
                .Throws<ChildrenRefused>(() =>
                    town.Children.List(Readers.Analyst, AnytownChildren.Visits() with { Indicator = "none" }, Why)
                )
                .Message
        );
        Assert.Equal(
            RefusalKind.NotThere,
            Assert
                .Throws<ChildrenRefused>(() => town.Children.List(Readers.Analyst, AnytownChildren.Visits("T9"), Why))
                .Kind
        );
    }

    [Theory]
    [BothEngines]
    public void A_list_says_when_the_records_have_changed_since_the_month_was_frozen(Engine engine)
    {
        using var town = new AnytownChildren(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var july = Anytown.July();
        new Freezing(town.Store.Database, definitions.Load(), AnytownChildren.TenthOfJuly).Freeze(
            Anytown.Code,
            [new Month(2023, 6)],
            by: "Jo"
        );

        Assert.False(town.Children.List(Readers.Analyst, AnytownChildren.Visits("T1"), Why).HasChanged);

        // The visit to B on 27 June was recorded late.
        july.Import(town.Store.Database);
        var list = town.Children.List(Readers.Analyst, AnytownChildren.Visits("T1"), Why);
        Assert.True(list.HasChanged);
        Assert.Equal((1m, 2m), list.Frozen);
        Assert.Equal((2m, 2m), (list.Numerator, list.Denominator));
    }
}
