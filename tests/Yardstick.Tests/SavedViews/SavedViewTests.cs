using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.SavedViews;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.SavedViews;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class SavedViewTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly Lazy<Product> Shared = new(() => Product.Load());
    private static readonly Month June = new(2023, 6);

    private static Product Product => Shared.Value;

    /// <summary>The plans of June in Anytown: three, of which two are team T1's.</summary>
    [Theory]
    [BothEngines]
    public void A_view_shows_each_reader_the_areas_of_the_own_role(Engine engine)
    {
        using var store = Frozen(engine);
        var (owner, _) = Person(store, Role.Analyst, area: null);
        var (manager, _) = Person(store, Role.Manager, area: "T1");
        var view = Views(store).Keep(Wanted(owner, "T1", "T2"), owner);
        var figures = new ViewFigures(store.Database, Product.Catalogue);

        var all = figures.Of(view, People(store).ReaderFor(owner.AccountId));
        var own = figures.Of(view, People(store).ReaderFor(manager.AccountId));

        Assert.Equal([("R", 3m), ("T1", 2m), ("T2", 1m)], Shown(all));
        Assert.Equal([("R", 3m), ("T1", 2m)], Shown(own));
        Assert.Equal((0, 1), (all.LeftOut, own.LeftOut));
        Assert.StartsWith(
            "authority_code,indicator,title,period_end,area_level,area_id,area_name,numerator,denominator,value,status,reason\n852,cpp_n,",
            ViewFiles.Csv(own),
            StringComparison.Ordinal
        );
    }

    /// <summary>All three children on plans are eight years old.</summary>
    [Theory]
    [BothEngines]
    public void Categories_stand_beside_the_totals_for_those_who_may_see_the_children_of_the_area(Engine engine)
    {
        using var store = Frozen(engine);
        var (owner, _) = Person(store, Role.Analyst, area: null);
        var (manager, _) = Person(store, Role.Manager, area: "T1");
        var (director, _) = Person(store, Role.Director, area: null);
        var view = Views(store).Keep(Wanted(owner, "T1") with { Breakdowns = ["age_band"] }, owner);
        var figures = new ViewFigures(store.Database, Product.Catalogue);

        var all = figures.Of(view, People(store).ReaderFor(owner.AccountId));
        var own = figures.Of(view, People(store).ReaderFor(manager.AccountId));
        var totals = figures.Of(view, People(store).ReaderFor(director.AccountId));

        Assert.Equal(["R all 3", "R 5-9 3", "T1 all 2", "T1 5-9 2"], Categories(all));
        Assert.Equal(["R all 3", "T1 all 2", "T1 5-9 2"], Categories(own));
        Assert.Equal(["R all 3", "T1 all 2"], Categories(totals));
        Assert.Equal((0, 1, 2), (all.CategoriesLeftOut, own.CategoriesLeftOut, totals.CategoriesLeftOut));
        var lines = ViewFiles.Csv(own).Split('\n');
        Assert.EndsWith(",status,reason,breakdown,category", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",2,ok,,age_band,5-9", lines[3], StringComparison.Ordinal);
        Assert.Equal(["age_band"], Views(store).Find(view.ViewId)!.Breakdowns);
    }

    [Fact]
    public void Categories_of_a_frozen_month_are_kept_once_and_stay_when_the_records_change()
    {
        using var store = Frozen(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        var kept = new FrozenBreakdowns(store.Database);
        store.Execute("update extract_ssd_person set pers_dob = date '2010-01-01'");

        kept.Keep(Anytown.Code, definitions.Load(), Product.Breakdowns, Product.Rules.Codes);

        Assert.Equal(
            ["5-9"],
            kept.Of(Anytown.Code, ["cpp_n"], [June], ["age_band"]).Select(row => row.Category).Distinct()
        );
    }

    [Theory]
    [BothEngines]
    public void A_view_is_changed_by_whoever_keeps_it_and_read_as_it_is_now(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (owner, _) = Person(store, Role.Analyst, area: null);
        var (other, _) = Person(store, Role.Director, area: null);
        var views = Views(store);
        var kept = views.Keep(Wanted(owner, "T1"), owner);

        views.Keep(
            kept with
            {
                Name = "Renamed",
                Areas = ["T2", "T1"],
                Months = new ViewMonths.Last(13),
                SharedRole = Role.Director,
            },
            owner
        );

        var now = views.Find(kept.ViewId)!;
        Assert.Equal(("Renamed", new ViewMonths.Last(13), Role.Director), (now.Name, now.Months, now.SharedRole));
        Assert.Equal(["T2", "T1"], now.Areas);
        Assert.True(now.IsFor(People(store).ReaderFor(other.AccountId)));
        Assert.Throws<SavedViewRefused>(() => views.Keep(now, other));
        Assert.Throws<SavedViewRefused>(() => views.Remove(now.ViewId, other));

        views.Remove(now.ViewId, owner);

        Assert.Null(views.Find(kept.ViewId));
        Assert.Equal(
            ["View removed", "View changed", "View kept"],
            new ChangeLog(store.Database, Noon).Latest(3).Select(change => change.What)
        );
    }

    [Theory]
    [BothEngines]
    public void An_address_stops_with_the_grant_the_view_or_its_end(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (owner, grant) = Person(store, Role.Analyst, area: null);
        var views = Views(store);
        var view = views.Keep(Wanted(owner), owner);
        var addresses = new ViewAddresses(store.Database, views, People(store), Noon);
        var reader = People(store).ReaderFor(owner.AccountId);
        var (first, second) = (addresses.Make(view.ViewId, reader), addresses.Make(view.ViewId, reader));

        Assert.Equal(view.ViewId, addresses.Open(first)?.View.ViewId);
        Assert.Null(addresses.Open("another"));

        addresses
            .Of(view.ViewId, owner.AccountId)
            .ToList()
            .ForEach(each => addresses.Revoke(view.ViewId, each.AddressId, owner));
        Assert.Null(addresses.Open(first));
        Assert.Null(addresses.Open(second));

        var third = addresses.Make(view.ViewId, reader);
        new PeopleAdministration(store.Database, Noon).EndGrant(grant.GrantId, by: "test");
        Assert.Null(addresses.Open(third));
    }

    [Fact]
    public void A_choice_that_is_none_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (owner, _) = Person(store, Role.Analyst, area: null);
        var views = Views(store);

        Assert.Throws<SavedViewRefused>(() => views.Keep(Wanted(owner) with { Name = " " }, owner));
        Assert.Throws<SavedViewRefused>(() => views.Keep(Wanted(owner) with { Indicators = ["no_such"] }, owner));
        Assert.Throws<SavedViewRefused>(() =>
            views.Keep(Wanted(owner) with { Months = new ViewMonths.Last(0) }, owner)
        );
        Assert.Throws<SavedViewRefused>(() =>
            views.Keep(Wanted(owner) with { Months = new ViewMonths.Between(June, June.Previous) }, owner)
        );
    }

    private static IEnumerable<(string, decimal?)> Shown(ViewTable table) =>
        table
            .Rows.Select(row => (row.Figure.AreaId, row.Figure.Value))
            .OrderBy(row => row.AreaId, StringComparer.Ordinal);

    private static IEnumerable<string> Categories(ViewTable table) =>
        table.Rows.Select(row => $"{row.Figure.AreaId} {row.Figure.Category} {row.Figure.Value}");

    private static SavedView Wanted(Person owner, params string[] areas) =>
        new()
        {
            ViewId = "",
            AuthorityCode = Anytown.Code,
            OwnerAccount = owner.AccountId,
            Name = "Plans",
            Indicators = ["cpp_n"],
            Areas = areas,
            Months = new ViewMonths.Between(June, June),
            ChangedAt = default,
        };

    private static readonly PreparedStore JuneFrozen = new(database =>
    {
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(database);
        new Freezing(database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        new FrozenBreakdowns(database).Keep(Anytown.Code, definitions.Load(), Product.Breakdowns, Product.Rules.Codes);
    });

    private static TestStore Frozen(Engine engine) => JuneFrozen.On(engine);

    private static (Person Person, Grant Grant) Person(TestStore store, Role role, string? area)
    {
        var administration = new PeopleAdministration(store.Database, Noon);
        var person = administration.Add($"{role}@council.example", $"{role}", by: "test");
        return (person, administration.Grant(person.AccountId, role, Anytown.Code, area, by: "test"));
    }

    private static SavedViewStore Views(TestStore store) => new(store.Database, Product.Catalogue, Noon);

    private static PeopleStore People(TestStore store) => new(store.Database, Product.Permissions, Noon);
}
