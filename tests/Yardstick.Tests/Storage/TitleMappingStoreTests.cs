using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Storage;

public sealed class TitleMappingStoreTests
{
    private static readonly TitleMapping Everywhere = new()
    {
        AuthorityCode = "852",
        PrintedTitle = "Children visited",
        Indicator = "cpp_visit_10wd_pct",
        ConfirmedByRole = "performance analyst",
        ConfirmedAt = new DateTime(2023, 7, 12, 12, 0, 0, DateTimeKind.Utc),
    };

    private static readonly TitleMapping InVisits = Everywhere with
    {
        TableTitle = "Visits",
        Indicator = "cla_visit_agreed_pct",
    };

    [Theory, BothEngines]
    public void Mappings_are_read_as_they_were_saved(Engine engine)
    {
        using var store = TestStore.On(engine);
        var mappings = new TitleMappingStore(store.Database);
        var elsewhere = Everywhere with { AuthorityCode = "301" };

        mappings.Save([InVisits, elsewhere, Everywhere]);

        Assert.Equal([elsewhere, Everywhere, InVisits], mappings.Mappings());
        Assert.Equal([Everywhere, InVisits], mappings.Mappings("852"));
        Assert.Empty(mappings.Mappings("999"));
    }

    [Theory, BothEngines]
    public void A_later_confirmation_replaces_the_earlier_one(Engine engine)
    {
        using var store = TestStore.On(engine);
        var mappings = new TitleMappingStore(store.Database);
        mappings.Save([Everywhere]);
        var corrected = Everywhere with { Indicator = "cin_visit_6w_pct", ConfirmedByRole = "service manager" };

        mappings.Save([corrected]);

        Assert.Equal([corrected], mappings.Mappings("852"));
    }

    [Theory, BothEngines]
    public void An_edition_that_is_kept_already_follows_the_confirmation(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        published.Save(Deliveries.WithValues("June", 86));
        Assert.Null(IndicatorOf(published));

        new TitleMappingStore(store.Database).Save([Everywhere]);

        Assert.Equal("cpp_visit_10wd_pct", IndicatorOf(published));
    }

    [Theory, BothEngines]
    public void In_its_table_the_narrower_mapping_holds_whichever_came_first(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        var mappings = new TitleMappingStore(store.Database);
        published.Save(Deliveries.WithValues("June", 86));

        mappings.Save([InVisits]);
        mappings.Save([Everywhere]);

        Assert.Equal("cla_visit_agreed_pct", IndicatorOf(published));
    }

    [Theory, BothEngines]
    public void A_mapping_for_another_table_or_authority_changes_nothing(Engine engine)
    {
        using var store = TestStore.On(engine);
        var published = new PublishedStore(store.Database);
        published.Save(Deliveries.WithValues("June", 86));

        new TitleMappingStore(store.Database).Save([
            InVisits with
            {
                TableTitle = "Management oversight",
            },
            Everywhere with
            {
                AuthorityCode = "301",
            },
        ]);

        Assert.Null(IndicatorOf(published));
    }

    private static string? IndicatorOf(PublishedStore published) =>
        published.Read("852", "June")!.Tables.Single().Rows.Single().Indicator;
}
