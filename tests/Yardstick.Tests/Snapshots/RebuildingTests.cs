using System.Text;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class RebuildingTests : IDisposable
{
    private static readonly Month June = new(2023, 6);
    private readonly string _folder = Directory.CreateTempSubdirectory("yardstick-archive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [BothEngines]
    public void A_month_made_again_from_its_archived_extract_is_identical_after_corrections(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        FreezeJuneAndImportJuly(store, definitions);

        var rebuilt = Rebuild(store, definitions);

        Assert.True(rebuilt.IsIdentical);
        Assert.False(rebuilt.DefinitionsDiffer);
        Assert.Empty(rebuilt.Differences());
        Assert.StartsWith(
            "indicator,period_end,area_level,area_id,numerator,denominator,value,status\ncontacts_n,2023-06-30,authority,R,3,,3,ok\n",
            Encoding.UTF8.GetString(rebuilt.Rebuilt),
            StringComparison.Ordinal
        );
    }

    /// <summary>The rate of three plans among 10,000 children is 3.0; what is stated after the freeze does not reach the month made again.</summary>
    [Theory]
    [BothEngines]
    public void A_month_is_made_again_with_what_was_set_when_it_was_frozen(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        File.Delete(Path.Combine(june.Path, "population.csv"));
        new ExtractImport(store.Database, ExtractFolder.Tables, archive: new ExtractArchive(_folder)).Import(june.Path);
        var tenth = new FixedClock(new DateTimeOffset(2023, 7, 10, 12, 0, 0, TimeSpan.Zero));
        State(store, 10_000, tenth);
        new Freezing(store.Database, definitions.Load(), tenth).Freeze(Anytown.Code, [June], by: "Jo");
        State(store, 40_000, new FixedClock(tenth.GetUtcNow().AddDays(1)));

        var rebuilt = Rebuild(store, definitions);

        Assert.True(rebuilt.IsIdentical);
        Assert.Contains(
            "cpp_rate,2023-06-30,authority,R,3,10000,3,ok",
            Encoding.UTF8.GetString(rebuilt.Rebuilt),
            StringComparison.Ordinal
        );
    }

    private static void State(TestStore store, long children, TimeProvider clock) =>
        new PopulationSetting(store.Database, clock).State(
            Anytown.Code,
            new DateOnly(2022, 6, 30),
            children,
            "census",
            by: "Jo"
        );

    [Fact]
    public void A_month_made_again_with_other_definitions_says_what_differs_and_why()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        FreezeJuneAndImportJuly(store, definitions);
        definitions.Replace(
            "child-protection/cpp_n.sql",
            "1 as numerator",
            "case when k.area_id = 'T2' then 2 else 1 end as numerator"
        );

        var rebuilt = Rebuild(store, definitions);

        Assert.False(rebuilt.IsIdentical);
        Assert.True(rebuilt.DefinitionsDiffer);
        Assert.Equal(
            [
                "- cpp_n,2023-06-30,authority,R,3,,3,ok",
                "+ cpp_n,2023-06-30,authority,R,4,,4,ok",
                "- cpp_n,2023-06-30,service,S,3,,3,ok",
                "+ cpp_n,2023-06-30,service,S,4,,4,ok",
                "- cpp_n,2023-06-30,team,T2,1,,1,ok",
                "+ cpp_n,2023-06-30,team,T2,2,,2,ok",
                "- cpp_rate,2023-06-30,authority,R,3,20000,1.5,ok",
                "+ cpp_rate,2023-06-30,authority,R,4,20000,2,ok",
            ],
            rebuilt.Differences()
        );
    }

    [Fact]
    public void A_month_is_made_again_with_the_definitions_that_were_kept_when_it_was_frozen()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        Import(store, june);
        var copies = new DefinitionsArchive(_folder);
        new Freezing(store.Database, definitions.Load(), copies: copies).Freeze(Anytown.Code, [June], by: "Jo");
        definitions.Replace("child-protection/cpp_n.sql", "1 as numerator", "2 as numerator");

        var rebuilt = Rebuild(store, definitions, copies);

        Assert.True(rebuilt.IsIdentical);
        Assert.False(rebuilt.DefinitionsDiffer);
    }

    [Fact]
    public void The_same_delivery_is_kept_once_and_another_beside_it()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var june = Anytown.June();
        using var again = Anytown.June();
        using var july = Anytown.July();

        var first = Import(store, june);
        var second = Import(store, again);
        var third = Import(store, july);

        Assert.Equal(first, second);
        Assert.Equal(
            new[] { first + ".zip", third + ".zip" }.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_refused_extract_leaves_no_copy()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var june = Anytown.June();
        using var july = Anytown.July();
        Import(store, july);

        Assert.Throws<ExtractRefused>(() => Import(store, june));

        Assert.Single(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void A_month_whose_extract_was_not_archived_cannot_be_made_again()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");

        var refusal = Assert.Throws<SnapshotRefused>(() => Rebuild(store, definitions));

        Assert.Contains("no copy of the extract 852-2023-07-07-", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_was_changed_or_is_gone_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var june = Anytown.June();
        using var july = Anytown.July();
        var first = Import(store, june);
        var second = Import(store, july);
        File.Copy(Path.Combine(_folder, second + ".zip"), Path.Combine(_folder, first + ".zip"), overwrite: true);
        File.Delete(Path.Combine(_folder, second + ".zip"));
        var archive = new ExtractArchive(_folder);
        var target = Directory.CreateDirectory(Path.Combine(_folder, "target")).FullName;

        var changed = Assert.Throws<UnreadableSource>(() => archive.Unpack(first, target));
        var gone = Assert.Throws<UnreadableSource>(() => archive.Unpack(second, target));

        Assert.Contains("does not hold the files that its name stands for", changed.Message, StringComparison.Ordinal);
        Assert.Contains("is not there", gone.Message, StringComparison.Ordinal);
    }

    private void FreezeJuneAndImportJuly(TestStore store, SomeDefinitions definitions)
    {
        using var june = Anytown.June();
        using var july = Anytown.July();
        Import(store, june);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        Import(store, july);
    }

    private string Import(TestStore store, ExtractFolder extract) =>
        new ExtractImport(store.Database, ExtractFolder.Tables, archive: new ExtractArchive(_folder))
            .Import(extract.Path)
            .Single()
            .ArchiveHash!;

    private RebuiltMonth Rebuild(TestStore store, SomeDefinitions definitions, DefinitionsArchive? copies = null)
    {
        using var scratch = TestStore.On(Engine.DuckDb);
        return new Rebuilding(
            store.Database,
            scratch.Database,
            new ExtractArchive(_folder),
            definitions.Load(),
            ExtractFolder.Tables,
            copies
        ).Rebuild(Anytown.Code, June);
    }
}
