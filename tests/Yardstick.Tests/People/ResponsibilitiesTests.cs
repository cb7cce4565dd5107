using Yardstick.Core.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.People;

public sealed class ResponsibilitiesTests
{
    private const string Indicator = "cpp_visit_10wd_pct";
    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 5, 20, 8, 15, 0, TimeSpan.Zero));
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly June = new(2026, 6, 1);

    [Theory]
    [BothEngines]
    public void A_hand_over_ends_one_and_starts_the_next_on_the_same_day(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (ann, bob) = (Person(store, "ann"), Person(store, "bob"));
        var responsibilities = new Responsibilities(store.Database, Clock);
        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, ann, April, by: "root");

        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, bob, June, by: "root");

        Assert.Equal(ann, Assert.Single(responsibilities.On(June.AddDays(-1), "1001")).AccountId);
        Assert.Equal(bob, Assert.Single(responsibilities.On(June, "1001")).AccountId);
        Assert.Equal(
            ["Responsibility given", "Responsibility ended", "Responsibility given"],
            new ChangeLog(store.Database, Clock).Latest(3).Select(change => change.What)
        );
    }

    [Fact]
    public void Owner_reporter_and_deputy_are_handed_over_apart()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (ann, bob) = (Person(store, "ann"), Person(store, "bob"));
        var responsibilities = new Responsibilities(store.Database, Clock);
        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, ann, April, by: "root");
        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Reporter, bob, April, by: "root");

        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, null, June, by: "root");

        var left = Assert.Single(responsibilities.On(June, "1001"));
        Assert.Equal((ResponsibilityKind.Reporter, bob), (left.Kind, left.AccountId));
    }

    [Fact]
    public void A_hand_over_before_a_later_one_to_the_holder_or_to_somebody_unknown_is_refused_and_changes_nothing()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (ann, bob) = (Person(store, "ann"), Person(store, "bob"));
        var responsibilities = new Responsibilities(store.Database, Clock);
        responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, ann, June, by: "root");

        Assert.Throws<PeopleRefused>(() => HandOver(bob, April));
        Assert.Throws<PeopleRefused>(() => HandOver(ann, June.AddDays(1)));
        Assert.Throws<PeopleRefused>(() => HandOver("nobody", June.AddDays(1)));

        var held = Assert.Single(responsibilities.All("1001"));
        Assert.Equal((ann, OpenEnd.Date), (held.AccountId, held.ToDate));

        void HandOver(string to, DateOnly from) =>
            responsibilities.HandOver("1001", Indicator, ResponsibilityKind.Owner, to, from, by: "root");
    }

    private static string Person(TestStore store, string name) =>
        new PeopleAdministration(store.Database, Clock)
            .Add($"{name}@council.example", name, by: "root", from: new DateOnly(2026, 1, 1))
            .AccountId;
}
