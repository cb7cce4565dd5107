using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Storage;

public sealed class PublishedStoreTests
{
    private static readonly DateTimeOffset Noon = new(2023, 7, 12, 12, 0, 0, TimeSpan.Zero);

    [Theory, BothEngines]
    public void A_delivery_is_read_as_it_was_saved(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);

        Prop.ForAll(
                Deliveries.Any.ToArbitrary(),
                delivery =>
                {
                    published.Save(delivery);
                    Deliveries.AssertEqual(
                        delivery,
                        published.Read(delivery.Edition.AuthorityCode, delivery.Edition.Name)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithQuietOnSuccess(true));
    }

    [Theory, BothEngines]
    public void An_edition_delivered_again_replaces_the_old_one(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var first = Deliveries.WithValues("June 2023 panel report", 86, 90, 91);
        var second = Deliveries.WithValues("June 2023 panel report", 87);

        published.Save(first);
        published.Save(second);

        Deliveries.AssertEqual(second, published.Read("852", "June 2023 panel report"));
        Assert.Single(published.Editions());
    }

    [Theory, BothEngines]
    public void Every_delivery_leaves_a_trail(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database, new FixedClock(Noon));
        var first = Deliveries.WithValues("June 2023 panel report", 86);
        var corrected = Deliveries.WithValues("June 2023 panel report", 87);

        published.Save(first, "2023-06-panel-report");
        published.Save(corrected, "corrected.xlsx");
        published.Save(first, "2023-06-panel-report");

        var trail = published.Deliveries("852");
        Assert.Equal([1, 2, 3], trail.Select(kept => kept.Number));
        Assert.Equal(
            ["2023-06-panel-report", "corrected.xlsx", "2023-06-panel-report"],
            trail.Select(kept => kept.SourceName)
        );
        Assert.All(trail, kept => Assert.Equal(Noon.UtcDateTime, kept.ImportedAt));
        Assert.All(trail, kept => Assert.Equal((1, 1), (kept.Tables, kept.IndicatorRows)));
        Assert.Equal(trail[0].ContentHash, trail[2].ContentHash);
        Assert.NotEqual(trail[0].ContentHash, trail[1].ContentHash);
    }

    [Theory, BothEngines]
    public void Editions_come_in_the_order_of_their_publication(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var june = Deliveries.WithValues("June", 86);
        var january = Deliveries.WithValues("January", 80);
        published.Save(june);
        published.Save(january with { Edition = january.Edition with { PublishedOn = new DateOnly(2021, 2, 28) } });
        published.Save(june with { Edition = june.Edition with { AuthorityCode = "301", Name = "Elsewhere" } });

        Assert.Equal(["January", "June"], published.Editions("852").Select(edition => edition.Name));
        Assert.Equal(3, published.Editions().Count);
        Assert.Empty(published.Editions("999"));
    }

    [Theory, BothEngines]
    public void The_same_edition_name_of_two_authorities_stays_apart(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var ours = Deliveries.WithValues("June", 86);
        var theirs = Deliveries.WithValues("June", 42);
        theirs = theirs with { Edition = theirs.Edition with { AuthorityCode = "301" } };

        published.Save(ours);
        published.Save(theirs);

        Deliveries.AssertEqual(ours, published.Read("852", "June"));
        Deliveries.AssertEqual(theirs, published.Read("301", "June"));
    }

    [Theory, BothEngines]
    public void An_unknown_edition_is_null(Engine engine)
    {
        using var store = TestStore.On(engine);

        Assert.Null(new PublishedStore(store.Database).Read("852", "never printed"));
    }

    [Theory, BothEngines]
    public void Of_a_caseload_table_only_title_and_kind_are_kept(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var delivery = Deliveries.WithValues("June", 17);
        var caseloads = delivery.Tables[0] with { Kind = PublishedTableKind.Caseloads, Title = "Caseloads" };

        published.Save(delivery with { Tables = [caseloads] });

        var table = Assert.Single(published.Read("852", "June")!.Tables);
        Assert.Equal(("Caseloads", PublishedTableKind.Caseloads), (table.Title, table.Kind));
        Assert.Empty(table.Rows);
    }

    [Theory, BothEngines]
    public void A_figure_too_large_for_children_is_refused_and_nothing_changes(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var kept = Deliveries.WithValues("June", 86);
        published.Save(kept);

        var refusal = Assert.Throws<UnreadableSource>(() =>
            published.Save(Deliveries.WithValues("June", 1_000_000_000_000m))
        );

        Assert.StartsWith("visits.csv:2:2 holds 1000000000000", refusal.Message, StringComparison.Ordinal);
        Deliveries.AssertEqual(kept, published.Read("852", "June"));
    }

    [Theory, BothEngines]
    public void A_text_with_a_null_character_is_refused_on_either_engine(Engine engine)
    {
        using var store = TestStore.On(engine);
        var delivery = Deliveries.WithValues("June", 86);
        var table = delivery.Tables[0] with { Title = "Vis\0its" };

        var refusal = Assert.Throws<UnreadableSource>(() =>
            new PublishedStore(store.Database).Save(delivery with { Tables = [table] })
        );

        Assert.StartsWith("The text 'Vis␀its' holds a null character", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public void A_restart_loses_nothing(Engine engine)
    {
        using var store = TestStore.On(engine);
        var delivery = Deliveries.WithValues("June", 86.31921824104235m);
        new PublishedStore(store.Database).Save(delivery);

        Deliveries.AssertEqual(delivery, new PublishedStore(store.Reopen()).Read("852", "June"));
    }
}
