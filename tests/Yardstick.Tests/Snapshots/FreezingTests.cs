using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class FreezingTests
{
    private static readonly Month June = new(2023, 6);
    private static readonly Month July = new(2023, 7);
    private static readonly FixedClock EighthOfJuly = new(new DateTimeOffset(2023, 7, 8, 9, 30, 0, TimeSpan.Zero));

    [Theory]
    [BothEngines]
    public void A_frozen_month_keeps_its_figures_when_the_records_change(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load(), EighthOfJuly);

        var frozen = Assert.Single(freezing.Freeze(Anytown.Code, [June], by: "Jo"));
        july.Import(store.Database);

        Assert.Equal(FreezeOutcome.Frozen, frozen.Outcome);
        Assert.Equal(
            [
                "contacts_n R 3/- = 3 ok",
                "cpp_n R 3/- = 3 ok",
                "cpp_rate R 3/20000 = 1.5 ok",
                "cpp_visit_10wd_pct R 2/3 = 66.6666666667 ok",
            ],
            Figures(store.Database, "R")
        );
        Assert.Equal(
            ["contacts_n T1 0/- = 0 ok", "cpp_n T1 2/- = 2 ok", "cpp_visit_10wd_pct T1 1/2 = 50 ok"],
            Figures(store.Database, "T1")
        );
    }

    [Fact]
    public void A_snapshot_says_who_froze_it_when_and_from_what()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        var extract = june.Import(store.Database).Single();

        new Freezing(store.Database, definitions.Load(), EighthOfJuly).Freeze(Anytown.Code, [June], by: "Jo");

        var snapshot = Assert.Single(new FrozenFigures(store.Database).Months(Anytown.Code));
        Assert.Equal((June, "Jo"), (snapshot.Month, snapshot.FrozenBy));
        Assert.Equal(new DateTime(2023, 7, 8, 9, 30, 0), snapshot.FrozenAt);
        Assert.Equal((extract.ExtractId, extract.ContentHash), (snapshot.ExtractId, snapshot.ExtractHash));
        Assert.Equal(definitions.Load().Hash, snapshot.DefinitionsHash);

        // Three counts in six places each (authority, service, three teams, unallocated), and the rate of the authority.
        Assert.Equal(19, snapshot.Observations);

        // Three contacts, three plans, three children of the visits.
        Assert.Equal(9, snapshot.Members);
    }

    [Fact]
    public void Freezing_a_month_again_with_other_figures_is_refused_with_who_froze_it_and_when()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load(), EighthOfJuly);
        freezing.Freeze(Anytown.Code, [June], by: "Jo");
        july.Import(store.Database);

        var refusal = Assert.Throws<SnapshotRefused>(() => freezing.Freeze(Anytown.Code, [June], by: "Sam"));

        Assert.StartsWith(
            "June 2023 of 852 was frozen on 2023-07-08 at 09:30 UTC by Jo from the extract 852-2023-07-07-",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Freezing_a_month_again_with_the_same_figures_changes_nothing()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load(), EighthOfJuly);
        freezing.Freeze(Anytown.Code, [June], by: "Jo");

        var again = Assert.Single(freezing.Freeze(Anytown.Code, [June], by: "Sam"));

        Assert.Equal((FreezeOutcome.Same, "Jo"), (again.Outcome, again.Snapshot.FrozenBy));
    }

    [Fact]
    public void A_run_of_months_leaves_those_that_are_frozen_as_they_are()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        var freezing = new Freezing(store.Database, definitions.Load(), EighthOfJuly);
        freezing.Freeze(Anytown.Code, [June], by: "Jo");
        july.Import(store.Database);

        var run = freezing.Freeze(Anytown.Code, [June, July], by: "Sam");

        Assert.Equal(
            [(June, FreezeOutcome.Kept), (July, FreezeOutcome.Frozen)],
            run.Select(each => (each.Snapshot.Month, each.Outcome))
        );
        Assert.Contains("contacts_n R 3/- = 3 ok", Figures(store.Database, "R", June));
        Assert.Contains("contacts_n R 1/- = 1 ok", Figures(store.Database, "R", July));
    }

    [Theory]
    [InlineData("852", "July 2023 ends after the extract of 852 was cut, on 2023-07-07")]
    [InlineData("301", "The store holds no extract of 301")]
    public void A_month_that_the_extract_does_not_cover_is_refused(string authority, string sentence)
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);

        var refusal = Assert.Throws<SnapshotRefused>(() =>
            new Freezing(store.Database, definitions.Load()).Freeze(authority, [June, July], by: "Jo")
        );

        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(new FrozenFigures(store.Database).Months(authority));
    }

    [Fact]
    public void A_frozen_month_keeps_its_organisation_tree()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);

        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");

        Assert.Equal(
            [
                "R authority Anytown <",
                "S service Help and protection < R",
                "T0 team Front door < S",
                "T1 team North < S",
                "T2 team South < S",
            ],
            new FrozenFigures(store.Database)
                .Areas(Anytown.Code)
                .Select(area => $"{area.AreaId} {area.AreaLevel} {area.AreaName} < {area.ParentId}".TrimEnd())
        );
    }

    [Fact]
    public void A_new_version_of_a_definition_breaks_the_series()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var july = Anytown.July();
        july.Import(store.Database);
        definitions.Replace(
            "front-door/contacts_n.yml",
            "change: First version. }",
            "change: First version. }\n  - { number: 2, valid_from: 2023-07-01, change: Contacts of siblings count once. }"
        );

        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June, July], by: "Jo");

        Assert.Equal(
            [new SeriesBreak("contacts_n", July, 1, 2)],
            new FrozenFigures(store.Database).Breaks(Anytown.Code)
        );
    }

    private static IEnumerable<string> Figures(Database database, string area, params Month[] months) =>
        new FrozenFigures(database)
            .Observations(Anytown.Code, months: months.Length == 0 ? null : months, areas: [area])
            .Select(row => row.Observation)
            .Select(row =>
                FormattableString.Invariant(
                    $"{row.Indicator} {row.AreaId} {row.Numerator}/{(row.Denominator is { } d ? d.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")} = {row.Value} {Core.Observations.ObservationStatusWord.Of(row.Status)}"
                )
            );
}
