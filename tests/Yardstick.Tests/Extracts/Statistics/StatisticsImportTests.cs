using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.People;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Extracts.Statistics;

public sealed class StatisticsImportTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly string[] Release = [StatisticsSample.Heading, .. StatisticsSample.Rows];

    [Theory]
    [BothEngines]
    public void A_release_replaces_its_years_whole_and_leaves_all_others(Engine engine)
    {
        using var store = TestStore.On(engine);
        var shipped = ReferenceSample.Data.NationalStatistics;
        var rate = ReferenceSample.Data.Measures.Find("LAC")!;

        new StatisticsImport(store.Database, Noon).Keep(StatisticsSample.Read(Release), by: "ann");

        var now = shipped.In(store.Database);
        Assert.Equal(5, now.Published(rate, 2024).Count);
        Assert.Equal(70m, now.Published(rate, 2024)["970"]);
        Assert.Equal(shipped.Published(rate, 2023), now.Published(rate, 2023));
        Assert.Equal(69m, shipped.Published(rate, 2024)["970"]);
        var model = ReferenceSample.Data.NeighbourModels.All[^1];
        Assert.Equal(
            "Source: DfE, explore education statistics, file cla.csv, imported 20 May 2026, Open Government Licence v3.0",
            now.Compare("805", rate, 2024, model)!.Source
        );
        Assert.Equal(rate.Source, now.Compare("805", rate, 2023, model)!.Source);
    }

    [Theory]
    [BothEngines]
    public void The_last_release_of_a_year_counts_and_the_one_before_can_still_be_asked_for(Engine engine)
    {
        using var store = TestStore.On(engine);
        var import = new StatisticsImport(store.Database, Noon);
        var statistics = ReferenceSample.Data.NationalStatistics;
        var rate = ReferenceSample.Data.Measures.Find("LAC")!;

        var first = import.Keep(StatisticsSample.Read(Release), by: "ann");
        import.Keep(StatisticsSample.Read(StatisticsSample.With("Hartlepool", ",164", ",c")), by: "ben");

        Assert.False(statistics.In(store.Database).Published(rate, 2024).ContainsKey("805"));
        Assert.Equal(164m, statistics.In(store.Database, first.Number).Published(rate, 2024)["805"]);
        Assert.Equal(["ben", "ann"], import.Files().Select(file => file.ImportedBy));
        Assert.Equal([10L, 10L], import.Files().Select(file => file.ValuesKept));
    }

    [Theory]
    [BothEngines]
    public void An_import_stands_in_the_log_with_its_hash_beside_the_one_before(Engine engine)
    {
        using var store = TestStore.On(engine);
        var import = new StatisticsImport(store.Database, Noon);

        var first = import.Keep(StatisticsSample.Read(Release), by: "ann");
        var second = import.Keep(StatisticsSample.Read(StatisticsSample.With("Hartlepool", ",164", ",165")), by: "ben");

        var change = new ChangeLog(store.Database, Noon).Latest(1)[0];
        Assert.Equal(
            ("ben", "statistics", "children-looked-after"),
            (change.ChangedBy, change.Subject, change.SubjectId)
        );
        Assert.Contains(first.FileHash, change.Before!, StringComparison.Ordinal);
        Assert.Contains(second.FileHash, change.After!, StringComparison.Ordinal);
        Assert.Equal(64, first.FileHash.Length);
    }

    [Theory]
    [BothEngines]
    public void The_same_file_again_is_refused_and_changes_nothing(Engine engine)
    {
        using var store = TestStore.On(engine);
        var import = new StatisticsImport(store.Database, Noon);
        import.Keep(StatisticsSample.Read(Release), by: "ann");

        var refusal = Assert.Throws<UnreadableSource>(() => import.Keep(StatisticsSample.Read(Release), by: "ben"));

        Assert.Contains("ann imported already", refusal.Message, StringComparison.Ordinal);
        Assert.Single(import.Files());
    }

    [Fact]
    public void What_a_release_would_change_is_counted_by_measure_and_year()
    {
        // Shipped for 2024: Hartlepool 164, Cumberland 93 and Inner London 62 as here; England 69 and the North East 113.
        var change = StatisticsSample
            .Read(Release)
            .Against(ReferenceSample.Data.NationalStatistics, ReferenceSample.Data.Measures)
            .Single(change => change.Measure == "LAC");

        Assert.Equal((2024, 5, 0, 2, 0), (change.Year, change.Values, change.Symbols, change.Changed, change.Added));
        var before = ReferenceSample.Data.NationalStatistics.Published(
            ReferenceSample.Data.Measures.Find("LAC")!,
            2024
        );
        Assert.Equal(before.Count - 5, change.Gone);
    }
}
