using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments.Benchmarks;

namespace Yardstick.Tests.Assessments.Benchmarks;

public sealed class QuartilesTests
{
    [Fact]
    public void Bounds_are_interpolated_between_the_two_nearest_values() =>
        // Four values: positions 3 * 0.25 + 1 = 1.75, 2.5 and 3.25.
        Assert.Equal(new Quartiles(17.5m, 25, 32.5m), Quartiles.Of([40, 10, 30, 20]));

    [Fact]
    public void With_five_values_the_bounds_are_values() =>
        Assert.Equal(new Quartiles(20, 30, 40), Quartiles.Of([10, 20, 30, 40, 50]));

    [Fact]
    public void One_value_is_all_three_bounds() => Assert.Equal(new Quartiles(7, 7, 7), Quartiles.Of([7]));

    [Fact]
    public void No_value_has_no_quartiles() => Assert.Throws<ArgumentException>(() => Quartiles.Of([]));

    [Fact]
    public void Bounds_ascend_within_the_values_and_ignore_their_order() =>
        Prop.ForAll<int[]>(whole =>
            {
                decimal[] values = [.. whole.Select(value => value / 4m), 0m];
                var quartiles = Quartiles.Of(values);
                return values.Min() <= quartiles.First
                    && quartiles.First <= quartiles.Median
                    && quartiles.Median <= quartiles.Third
                    && quartiles.Third <= values.Max()
                    && quartiles == Quartiles.Of(values.Reverse());
            })
            .QuickCheckThrowOnFailure();
}
