using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Supplied;

/// <summary>A figure that is approved is an observation as all others: measured, frozen, compared and made again.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class SuppliedObservationTests : IDisposable
{
    private const string Proceedings = "care_proc_concluded_families_n";
    private static readonly Month June = new(2023, 6);
    private readonly string _archive = Directory.CreateTempSubdirectory("yardstick-archive-").FullName;

    public void Dispose() => Directory.Delete(_archive, recursive: true);

    /// <summary>12 of 300 is 4%; 15 families are 15; a rate of 96.4 has no counts; 7 concluded cases stand where the extract has no register.</summary>
    [Theory]
    [BothEngines]
    public void Approved_figures_are_measured_at_the_authority_with_their_supplier(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = Definitions();
        using var june = Anytown.June();
        june.Import(store.Database);
        SuppliedSample.Approved(store, SuppliedSample.Row());
        SuppliedSample.Approved(store, Count(SuppliedSample.Families, "2023-24 Q1", "15"));
        SuppliedSample.Approved(store, Count(Proceedings, "2023-06", "7"));
        SuppliedSample.Approved(
            store,
            SuppliedSample.Row(("indicator", "yjs_fte_rate"), ("numerator", ""), ("denominator", ""), ("value", "96.4"))
        );
        SuppliedSample.In(store).Supply(Anytown.Code, [SuppliedSample.Row(("period", "2023-05"))], SuppliedSample.Alex);

        var measured = definitions
            .Load()
            .In(store.Database)
            .Measure(
                MeasuredExtract.All(store.Database).Single(),
                definitions.Load().Indicators,
                [June.Previous, June]
            );

        Assert.Equal(
            [
                "2023-05 care_proc_concluded_families_n R -/- = - not-available",
                "2023-06 care_proc_concluded_families_n R 7/- = 7 ok",
                "2023-05 families_attached_qtr R -/- = - not-available",
                "2023-06 families_attached_qtr R 15/- = 15 ok",
                "2023-05 neet_nk_1617_pct R -/- = - not-available",
                "2023-06 neet_nk_1617_pct R 12/300 = 4 ok",
                "2023-05 yjs_fte_rate R -/- = - not-available",
                "2023-06 yjs_fte_rate R -/- = 96.4 ok",
            ],
            measured.Select(Line)
        );
        Assert.All(
            measured.Where(row => row.Status is ObservationStatus.Ok),
            row => Assert.Equal("the participation team (NCCIS return of 3 July 2023)", row.SuppliedBy)
        );
    }

    [Fact]
    public void Case_records_come_before_a_supplied_figure()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = Definitions();
        using var june = Anytown.June();
        june.Write(
            "local_care_proceeding.csv",
            "case_id,person_id,issued_date,final_order_date",
            "X,A,2022-11-01,2023-05-02"
        );
        june.Import(store.Database);
        SuppliedSample.Approved(store, Count(Proceedings, "2023-06", "7"));

        var measured = definitions
            .Load()
            .In(store.Database)
            .Measure(MeasuredExtract.All(store.Database).Single(), definitions.Load().Indicators, [June]);

        var row = measured.Single(each => each.Indicator == Proceedings && each.AreaLevel == "authority");
        Assert.Equal((1m, null), (row.Value, row.SuppliedBy));
    }

    [Theory]
    [BothEngines]
    public void A_correction_of_a_frozen_month_is_a_restatement_and_the_month_is_made_again_as_it_was(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = Definitions();
        using var june = Anytown.June();
        new ExtractImport(store.Database, ExtractFolder.Tables, archive: new ExtractArchive(_archive)).Import(
            june.Path
        );
        SuppliedSample.Approved(store, SuppliedSample.Row());
        new Freezing(store.Database, definitions.Load(), SuppliedSample.TenthOfJuly).Freeze(Anytown.Code, [June], "Jo");
        var later = new FixedClock(SuppliedSample.TenthOfJuly.GetUtcNow().AddDays(5));
        SuppliedSample.Approved(
            store,
            SuppliedSample.Row(("numerator", "15"), ("correction", "Three had left the area.")),
            later
        );
        SuppliedSample.Approved(store, Count(SuppliedSample.Families, "2023-24 Q1", "15"), later);

        var restated = new RestatementCheck(store.Database, definitions.Load())
            .Run(Anytown.Code)
            .Figures.Where(figure => figure.IsRestated)
            .ToList();

        Assert.Equal(
            [
                "families_attached_qtr  -> 15: supplied by hand since by the participation team (NCCIS return of 3 July 2023)",
                "neet_nk_1617_pct 4 -> 5: corrected by hand by the participation team (NCCIS return of 3 July 2023)",
            ],
            restated.Select(figure =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figure.Indicator} {figure.Frozen?.Value} -> {figure.Latest?.Value}: {figure.Cause}"
                )
            )
        );
        var frozen = new FrozenFigures(store.Database).Observations(Anytown.Code, [SuppliedSample.Neet]).Single();
        Assert.Equal(
            (4m, "the participation team (NCCIS return of 3 July 2023)"),
            (frozen.Observation.Value, frozen.Observation.SuppliedBy)
        );
        using var scratch = TestStore.On(Engine.DuckDb);
        Assert.True(
            new Rebuilding(
                store.Database,
                scratch.Database,
                new ExtractArchive(_archive),
                definitions.Load(),
                ExtractFolder.Tables
            )
                .Rebuild(Anytown.Code, June)
                .IsIdentical
        );
    }

    private static SomeDefinitions Definitions() =>
        SomeDefinitions.Of(SuppliedSample.Neet, SuppliedSample.Families, Proceedings, "yjs_fte_rate");

    private static Core.Supplied.SuppliedRow Count(string indicator, string period, string count) =>
        SuppliedSample.Row(("indicator", indicator), ("period", period), ("numerator", count), ("denominator", ""));

    private static string Line(Observation row) =>
        $"{Month.Of(row.PeriodEnd)} {row.Indicator} {row.AreaId} {Number(row.Numerator)}/{Number(row.Denominator)} = {Number(row.Value)} {ObservationStatusWord.Of(row.Status)}";

    private static string Number(decimal? number) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "-";
}
