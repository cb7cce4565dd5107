using Yardstick.Core.Administration.Organisation;
using Yardstick.Core.Periods;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class OrganisationTreeTests
{
    [Theory]
    [BothEngines]
    public void The_tree_of_the_extract_has_its_nodes_below_each_other_by_name(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        june.Import(store.Database);

        var root = Assert.Single(new OrganisationTree(store.Database).Now(Anytown.Code));
        var service = Assert.Single(root.Below);

        Assert.Equal(("Anytown", "Help and protection"), (root.Name, service.Name));
        Assert.Equal(
            ["T0, team, front-door", "T1, team, safeguarding", "T2, team, safeguarding"],
            service.Below.Select(team => team.Words)
        );
    }

    /// <summary>North is renamed and put below the root in July; South is gone, and East is new.</summary>
    [Theory]
    [BothEngines]
    public void What_changed_from_month_to_month_is_told_the_newest_first(Engine engine)
    {
        using var store = TestStore.On(engine);
        Frozen(
            store,
            "2023-06-30",
            ("R", "Anytown", null),
            ("S", "Help", "R"),
            ("T1", "North", "S"),
            ("T2", "South", "S")
        );
        Frozen(
            store,
            "2023-07-31",
            ("R", "Anytown", null),
            ("S", "Help", "R"),
            ("T1", "North Side", "R"),
            ("T3", "East", "S")
        );

        var changes = new OrganisationTree(store.Database).Changes(Anytown.Code);

        // The store holds no extract: all four are gone since July.
        Assert.Equal(4, changes.TakeWhile(change => change.Since is null).Count());
        Assert.Equal(
            [
                "East is new, below Help.",
                "North is called North Side.",
                "North Side moved from Help to Anytown.",
                "South is gone.",
            ],
            changes.Where(change => change.Since == new Month(2023, 7)).Select(change => change.What)
        );
    }

    private static void Frozen(
        TestStore store,
        string monthEnd,
        params (string Id, string Name, string? Parent)[] nodes
    )
    {
        foreach (var (id, name, parent) in nodes)
        {
            store.Execute(
                $"insert into snapshot_area (authority_code, period_end, area_id, area_level, area_name, parent_id) values ('{Anytown.Code}', date '{monthEnd}', '{id}', 'team', '{name}', {(parent is null ? "null" : $"'{parent}'")})"
            );
        }
    }
}
