using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions;

/// <summary>A council of which May and June 2023 are frozen, and May is published too.</summary>
public sealed class KeptCouncil : IDisposable
{
    private readonly TestStore _store = TestStore.On(Engine.DuckDb);

    public KeptCouncil()
    {
        using var extract = Anytown.June();
        using var definitions = SomeDefinitions.OfAllKinds();
        extract.Import(_store.Database);
        new Freezing(_store.Database, definitions.Load()).Freeze(
            Anytown.Code,
            [new Month(2023, 5), new Month(2023, 6)],
            by: "Jo"
        );
        Published = new PublishedStore(_store.Database);
        var paper = new Paper("May report", "2023-06-12", "2023-05");
        Published.Save(paper.Table(paper.Row("contacts_n", "Contacts", "2", "4")).Delivered(), "paper");
        Editions = new KeptEditions(Product, Published);
    }

    public Product Product { get; } = Core.Product.Load();

    public PublishedStore Published { get; }

    public KeptEditions Editions { get; }

    public void Dispose() => _store.Dispose();
}

public sealed class KeptEditionsTests(KeptCouncil council) : IClassFixture<KeptCouncil>
{
    private const string OfMay = "May 2023, measured";
    private const string OfJune = "June 2023, measured";
    private static readonly Month May = new(2023, 5);
    private static readonly Month June = new(2023, 6);

    [Theory]
    [InlineData(null)]
    [InlineData("june 2023, measured ")]
    public void A_frozen_month_is_judged_where_nothing_is_published(string? name)
    {
        var editions = council.Editions.For(June, name, authority: null);

        var contacts = new Pipeline(council.Product, council.Published)
            .Assess(June, name, editions)
            .Single(each => each.Indicator?.Key == "contacts_n");
        Assert.Equal((OfJune, "3", May), (contacts.Edition, contacts.Displayed, contacts.Previous?.Month));
    }

    [Fact]
    public void A_published_edition_of_the_month_comes_first_and_the_measured_one_is_asked_for_by_name()
    {
        Assert.Equal(["May report"], Names(council.Editions.For(May, null, Anytown.Code)));
        Assert.Equal([OfMay], Names(council.Editions.For(May, OfMay, Anytown.Code)));
    }

    [Fact]
    public void A_month_that_nobody_published_or_froze_is_answered_with_what_there_is()
    {
        var january = new Month(2023, 1);

        Assert.Equal(["May report"], Names(council.Editions.For(january, null, null)));
        Assert.Empty(council.Editions.For(June, null, authority: "301"));
    }

    [Fact]
    public void The_newest_frozen_month_is_checked_by_itself_beside_the_published_editions()
    {
        Assert.Equal(
            [
                ["May report"],
                [OfJune],
            ],
            council.Editions.ToCheck(name: null, authority: null).Select(Names)
        );
        Assert.Equal(
            [
                [OfMay],
            ],
            council.Editions.ToCheck(OfMay, null).Select(Names)
        );
        Assert.Equal(
            [
                ["May report"],
            ],
            council.Editions.ToCheck("May report", null).Select(Names)
        );
        Assert.Throws<EditionNotFound>(() => council.Editions.ToCheck("July 2023, measured", null));
    }

    [Fact]
    public void A_frozen_month_makes_the_panel_report()
    {
        var report = new Pipeline(council.Product, council.Published).Report(
            council.Product.UsualLayout,
            June,
            null,
            council.Editions.For(June, null, null)
        );

        Assert.Equal(("Anytown", OfJune), (report.Authority, council.Editions.For(June, null, null)[0].Edition.Name));
    }

    private static IEnumerable<string> Names(IEnumerable<PublishedDelivery> editions) =>
        editions.Select(each => each.Edition.Name);
}
