using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>On PostgreSQL each analyst has a program of his own; a file is shared by the users of one server.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class SeveralAnalystsTests
{
    private static readonly Month June = new(2023, 6);

    [Theory]
    [BothEngines]
    public async Task An_import_that_meets_a_freeze_waits_until_the_month_is_frozen(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        using var second = engine is Engine.PostgreSql ? store.OpenAgain() : null;
        Task? import = null;
        var waited = false;

        var frozen = new Freezing(store.Database, definitions.Load()).Freeze(
            Anytown.Code,
            [June],
            by: "Jo",
            progress: words =>
            {
                import ??= Task.Run(() => july.Import(second ?? store.Database), TestContext.Current.CancellationToken);
                waited = words == "keeping who was counted in cpp_visit_10wd_pct" && !import.IsCompleted;
            }
        );
        await import!;

        Assert.True(waited);
        Assert.Equal(new DateOnly(2023, 7, 7), frozen.Single().Snapshot.ExtractDate);
        Assert.Equal(9, frozen.Single().Snapshot.Members);
        Assert.Equal(
            new DateOnly(2023, 8, 4),
            store.Database.Select<DateOnly>("select extract_date from extract").Single()
        );
    }

    [Theory]
    [BothEngines]
    public async Task Of_two_imports_at_once_the_second_waits_and_replaces_the_first(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        using var july = Anytown.July();
        using var second = engine is Engine.PostgreSql ? store.OpenAgain() : null;
        Task? import = null;
        var waited = false;

        new ExtractImport(store.Database, ExtractFolder.Tables).Import(
            june.Path,
            progress: at =>
            {
                import ??= Task.Run(() => july.Import(second ?? store.Database), TestContext.Current.CancellationToken);
                waited = !import.IsCompleted;
            }
        );
        await import!;

        Assert.True(waited);
        Assert.Equal(["A", "B", "D"], store.Database.People());
    }

    [Theory]
    [BothEngines]
    public async Task Of_two_imports_at_once_the_older_one_is_told_so(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        using var july = Anytown.July();
        using var second = engine is Engine.PostgreSql ? store.OpenAgain() : null;
        Task? import = null;

        new ExtractImport(store.Database, ExtractFolder.Tables).Import(
            july.Path,
            progress: _ =>
                import ??= Task.Run(() => june.Import(second ?? store.Database), TestContext.Current.CancellationToken)
        );

        var refusal = await Assert.ThrowsAsync<ExtractRefused>(() => import!);
        Assert.Equal(ExtractRefusal.Older, refusal.Reason);
        Assert.Equal(["A", "B", "D"], store.Database.People());
    }

    [Fact]
    public async Task Of_two_freezes_of_a_month_the_second_finds_it_frozen()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load());

        var both = await Task.WhenAll(
            Task.Run(() => freezing.Freeze(Anytown.Code, [June], by: "Jo"), TestContext.Current.CancellationToken),
            Task.Run(() => freezing.Freeze(Anytown.Code, [June], by: "Sam"), TestContext.Current.CancellationToken)
        );

        Assert.Equal([FreezeOutcome.Frozen, FreezeOutcome.Same], both.Select(each => each.Single().Outcome).Order());
    }
}
