using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class NeighbourModelsTests
{
    private static readonly ReferenceData Data = ReferenceSample.Data;

    [Fact]
    public void The_model_of_April_2021_gives_Southampton_the_ten_of_the_specification() =>
        Assert.Equal(
            [
                "Portsmouth",
                "Sheffield",
                "Peterborough",
                "Plymouth",
                "Derby",
                "Bristol, City of",
                "Coventry",
                "Stoke-on-Trent",
                "Kingston Upon Hull, City of",
                "Salford",
            ],
            NamesOfNeighbours(new DateOnly(2023, 6, 30))
        );

    [Fact]
    public void The_model_of_May_2025_gives_Southampton_the_ten_of_the_specification() =>
        Assert.Equal(
            [
                "Coventry",
                "Derby",
                "Portsmouth",
                "Sheffield",
                "Hillingdon",
                "Salford",
                "Peterborough",
                "Leeds",
                "Bolton",
                "Waltham Forest",
            ],
            NamesOfNeighbours(new DateOnly(2025, 5, 1))
        );

    [Theory]
    [InlineData(2020, 1, 31, "April 2021")]
    [InlineData(2025, 4, 30, "April 2021")]
    [InlineData(2025, 5, 1, "May 2025")]
    public void A_model_is_in_force_until_the_next(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Data.NeighbourModels.At(new DateOnly(year, month, day)).Name);

    [Fact]
    public void Every_council_of_a_model_has_ten_different_neighbours_that_are_councils()
    {
        foreach (var (code, neighbours) in Data.NeighbourModels.All.SelectMany(model => model.Neighbours))
        {
            Assert.Equal(Enumerable.Range(1, 10), neighbours.Select(neighbour => neighbour.Rank));
            Assert.Equal(10, neighbours.Select(neighbour => neighbour.Code).Distinct().Count());
            Assert.DoesNotContain(code, neighbours.Select(neighbour => neighbour.Code));
            Assert.All(neighbours, neighbour => Assert.True(Data.Authorities.Find(neighbour.Code)!.IsCouncil));
        }
    }

    [Fact]
    public void A_council_made_after_the_model_has_no_neighbours_in_it()
    {
        // Cumberland was made in April 2023.
        Assert.Empty(Data.NeighbourModels.At(new DateOnly(2023, 6, 30)).Of("942"));
        Assert.Equal(10, Data.NeighbourModels.At(new DateOnly(2025, 6, 30)).Of("942").Count);
    }

    private static IEnumerable<string> NamesOfNeighbours(DateOnly day) =>
        Data
            .NeighbourModels.At(day)
            .Of(ReferenceSample.Southampton)
            .Select(neighbour => Data.Authorities.Find(neighbour.Code)!.Name);
}
