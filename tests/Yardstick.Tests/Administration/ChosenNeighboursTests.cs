using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class ChosenNeighboursTests
{
    private const string Chosen = "neighbour-model";
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));
    private static readonly SettingCatalogue Catalogue = SettingCatalogue.Load(
        ProductFolders.BesideProgram().Definitions
    );
    private static readonly DateOnly EndOfJune = new(2023, 6, 30);

    [Theory]
    [BothEngines]
    public void Comparisons_use_the_model_that_the_council_chose_by_date_and_name_it(Engine engine)
    {
        using var store = TestStore.On(engine);
        var settings = new SettingStore(store.Database, Catalogue, Noon);
        settings.Set(ReferenceSample.Southampton, Chosen, "May 2025", new DateOnly(2023, 6, 1), by: "ann");
        var neighbours = new ChosenNeighbours(settings, ReferenceSample.Data);
        var lookedAfter = ReferenceSample.IndicatorComparedWith("LAC");

        Assert.Equal("May 2025", neighbours.For(ReferenceSample.Southampton)(lookedAfter, EndOfJune)!.NeighbourModel);
        Assert.Equal(
            "April 2021",
            neighbours.For(ReferenceSample.Southampton)(lookedAfter, EndOfJune.AddMonths(-1))!.NeighbourModel
        );
        Assert.Equal("April 2021", neighbours.On("301", EndOfJune).Name);

        settings.Set(ReferenceSample.Southampton, Chosen, null, new DateOnly(2023, 6, 1), by: "ann");
        Assert.Equal("April 2021", neighbours.On(ReferenceSample.Southampton, EndOfJune).Name);
    }

    [Fact]
    public void Every_model_of_the_reference_data_can_be_chosen()
    {
        Assert.Equal(
            ReferenceSample.Data.NeighbourModels.All.Select(model => model.Name).Prepend("in-force"),
            Catalogue.Find(Chosen)!.Choices
        );
    }
}
