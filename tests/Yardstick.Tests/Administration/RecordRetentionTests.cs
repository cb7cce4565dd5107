using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Extracts;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class RecordRetentionTests
{
    private static readonly Month June = new(2023, 6);
    private static readonly SettingCatalogue Catalogue = SettingCatalogue.Load(
        ProductFolders.BesideProgram().Definitions
    );

    /// <summary>Seven years after 30 June 2023 the month end is not older than seven years; a day later it is.</summary>
    [Theory]
    [BothEngines]
    public void Who_was_counted_goes_after_the_years_and_the_frozen_figures_stay(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new TemporaryFolder();
        var archive = new ExtractArchive(folder.Path);
        Freeze(store, archive);
        var frozen = new FrozenFigures(store.Database);
        var figures = frozen.Observations(Anytown.Code).Count;

        Assert.Equal(0, Of(store, 2030, 6, 30, archive).Plan(Anytown.Code).Members);
        var retention = Of(store, 2030, 7, 1, archive);
        var plan = retention.Plan(Anytown.Code);
        Assert.True(plan.Members > 0);
        Assert.Single(plan.Copies);

        retention.Remove(Anytown.Code, by: "ann");

        Assert.Equal(0, retention.Plan(Anytown.Code).Members);
        Assert.Equal(figures, frozen.Observations(Anytown.Code).Count);
        Assert.False(archive.Holds(plan.Copies[0]));
        Assert.Equal("Records of children removed", new ChangeLog(store.Database, Clock(2030, 7, 1)).Latest(1)[0].What);
    }

    [Fact]
    public void A_legal_hold_keeps_everything()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new TemporaryFolder();
        var archive = new ExtractArchive(folder.Path);
        Freeze(store, archive);
        Settings(store, Clock(2030, 1, 1))
            .Set(Anytown.Code, "retention-hold", "on", new DateOnly(2030, 1, 1), by: "ann");
        var retention = Of(store, 2030, 7, 1, archive);

        Assert.True(retention.Plan(Anytown.Code).IsHeld);
        Assert.Throws<AdministrationRefused>(() => retention.Remove(Anytown.Code, by: "ann"));
        Assert.True(retention.Plan(Anytown.Code).Members > 0);
    }

    [Fact]
    public void The_copy_that_the_store_still_reads_from_stays()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new TemporaryFolder();
        var archive = new ExtractArchive(folder.Path);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        new ExtractImport(store.Database, ExtractFolder.Tables, archive: archive).Import(june.Path);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");

        Assert.Empty(Of(store, 2040, 1, 1, archive).Plan(Anytown.Code).Copies);
    }

    /// <summary>June's copy was replaced by July's, which is the latest of its source.</summary>
    [Theory]
    [BothEngines]
    public void A_copy_goes_that_no_month_was_ever_frozen_from(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = new TemporaryFolder();
        var archive = new ExtractArchive(folder.Path);
        using var june = Anytown.June();
        using var july = Anytown.July();
        var import = new ExtractImport(store.Database, ExtractFolder.Tables, archive: archive);
        var replaced = import.Import(june.Path)[0].ArchiveHash!;
        var latest = import.Import(july.Path)[0].ArchiveHash!;
        var retention = Of(store, 2040, 1, 1, archive);

        Assert.Equal([replaced], retention.Plan(Anytown.Code).Copies);
        retention.Remove(Anytown.Code, by: "ann");

        Assert.Empty(retention.Plan(Anytown.Code).Copies);
        Assert.Equal((false, true), (archive.Holds(replaced), archive.Holds(latest)));
    }

    /// <summary>June is frozen from its extract, which a later one then replaces.</summary>
    private static void Freeze(TestStore store, ExtractArchive archive)
    {
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        var import = new ExtractImport(store.Database, ExtractFolder.Tables, archive: archive);
        import.Import(june.Path);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        import.Import(july.Path);
    }

    private static RecordRetention Of(TestStore store, int year, int month, int day, ExtractArchive archive) =>
        new(store.Database, Settings(store, Clock(year, month, day)), Clock(year, month, day), archive);

    private static SettingStore Settings(TestStore store, TimeProvider clock) => new(store.Database, Catalogue, clock);

    private static FixedClock Clock(int year, int month, int day) =>
        new(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero));
}
