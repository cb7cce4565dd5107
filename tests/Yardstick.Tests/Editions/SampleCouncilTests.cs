using Yardstick.Core;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class SampleCouncilTests
{
    private static readonly SampleCouncilSize Tiny = new(Children: 20, Years: 2, Months: 3);

    [Theory]
    [BothEngines]
    public void The_invented_council_is_measured_and_its_newest_month_reads_as_an_edition(Engine engine)
    {
        using var store = TestStore.On(engine);
        var product = Measured.Product.Value;
        var council = new SampleCouncil(product, store.Database, Tiny);
        List<SampleStep> told = [];
        Assert.True(council.IsWanted());

        council.Make(told.Add, TestContext.Current.CancellationToken);

        Assert.False(council.IsWanted());
        Assert.Equal([1, 2, 3], told.Select(step => step.Number).Distinct());
        Assert.All(told, step => Assert.InRange(step.Done, 0, step.Of));
        var editions = new FrozenEditions(product, store.Database);
        var frozen = Assert.Single(editions.Councils());
        Assert.Equal(
            [new Month(2023, 5), new Month(2023, 6), new Month(2023, 7)],
            frozen.Months.Select(month => month.Month)
        );
        var edition = editions.Read(frozen, new Month(2023, 7));
        var children = Assert.Single(
            edition.Tables.SelectMany(table => table.Rows),
            row => row.Indicator == "open_to_service_n"
        );
        Assert.True(children.ValueFor(new Month(2023, 7))!.Value > 0);
        Assert.Contains(edition.Tables, table => table.Kind == PublishedTableKind.Teams);
    }

    [Fact]
    public void Stopped_while_it_measures_it_goes_on_from_the_import_at_the_next_start()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var council = new SampleCouncil(Measured.Product.Value, store.Database, Tiny);
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            council.Make(
                step =>
                {
                    if (step.Number == 3)
                    {
                        stop.Cancel();
                    }
                },
                stop.Token
            )
        );

        Assert.Single(MeasuredExtract.All(store.Database));
        Assert.Empty(new FrozenFigures(store.Database).Months(SampleCouncil.Code));
        Assert.True(council.IsWanted());
        List<int> steps = [];
        council.Make(step => steps.Add(step.Number), TestContext.Current.CancellationToken);
        Assert.Equal([3], steps.Distinct());
        Assert.Equal(3, new FrozenFigures(store.Database).Months(SampleCouncil.Code).Count);
    }

    [Fact]
    public void A_store_with_an_edition_of_its_own_gets_no_invented_council()
    {
        using var store = TestStore.On(Engine.DuckDb);
        new PublishedStore(store.Database).Save(Deliveries.WithValues("A report", 1), "our own paper");

        Assert.False(new SampleCouncil(Measured.Product.Value, store.Database, Tiny).IsWanted());
    }
}
