using Yardstick.Core.Assessments.Benchmarks;

namespace Yardstick.Tests.Assessments.Benchmarks;

public sealed class NeighboursTests
{
    [Fact]
    public void The_mean_is_unweighted_and_missing_values_are_left_out_and_counted() =>
        // 10, 20, 60: mean 30, median 20.
        Assert.Equal(new Neighbours(30, 20, 3, 2), Neighbours.Of([10, null, 20, 60, null]));

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_middle_two() =>
        Assert.Equal(15, Neighbours.Of([40, 10, 20, 5])!.Median);

    [Fact]
    public void Without_any_value_there_are_no_neighbours() => Assert.Null(Neighbours.Of([null, null]));
}
