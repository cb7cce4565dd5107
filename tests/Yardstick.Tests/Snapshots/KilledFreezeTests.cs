using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class KilledFreezeTests
{
    private static readonly Month June = new(2023, 6);

    [Fact]
    public void A_freeze_that_is_killed_leaves_the_month_free_to_be_frozen()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var folder = Anytown(store);
        store.Database.Dispose();

        using (var other = OtherProcess.ThatFreezes(folder))
        {
            other.Kill();
        }

        using var restarted = Database.Open(new DatabaseAddress.Folder(folder));
        Assert.Empty(new FrozenFigures(restarted).Months(Snapshots.Anytown.Code));
        Assert.Empty(restarted.Select<string>("select indicator from snapshot_observation"));
        Assert.Empty(restarted.Select<string>("select indicator from snapshot_member"));
        var frozen = new Freezing(restarted, SomeDefinitions.LoadBeside(folder)).Freeze(
            Snapshots.Anytown.Code,
            [June],
            by: "Jo"
        );
        Assert.Equal(FreezeOutcome.Frozen, frozen.Single().Outcome);
    }

    [Fact]
    public void A_measurement_that_is_killed_changes_nothing_in_the_store()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var folder = Anytown(store);
        var before = Contents(store.Database);
        store.Database.Dispose();

        using (var other = OtherProcess.ThatMeasures(folder))
        {
            other.Kill();
        }

        using var restarted = Database.Open(new DatabaseAddress.Folder(folder));
        Assert.Equal(before, Contents(restarted));
    }

    [Theory]
    [BothEngines]
    public void A_freeze_that_loses_the_store_half_way_leaves_the_months_before(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var july = Snapshots.Anytown.July();
        july.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load());
        freezing.Freeze(Snapshots.Anytown.Code, [June], by: "Jo");

        Assert.ThrowsAny<Exception>(() =>
            freezing.Freeze(
                Snapshots.Anytown.Code,
                [June, June.Next],
                by: "Jo",
                progress: words =>
                {
                    if (words == "keeping who was counted in cpp_visit_10wd_pct")
                    {
                        LostStore.Lose(engine, store.Database);
                    }
                }
            )
        );

        var months = new FrozenFigures(store.Reopen());
        Assert.Equal([June], months.Months(Snapshots.Anytown.Code).Select(each => each.Month));
        Assert.Equal(19, months.Observations(Snapshots.Anytown.Code).Count);
    }

    private static string Anytown(TestStore store)
    {
        using var june = Snapshots.Anytown.June();
        june.Import(store.Database);
        SomeDefinitions.Beside(store.Database.Folder!);
        return store.Database.Folder!;
    }

    private static IReadOnlyList<string> Contents(Database database) =>
        database.Select<string>(
            "select table_name || ' ' || estimated_size from duckdb_tables() where not internal order by table_name"
        );
}
