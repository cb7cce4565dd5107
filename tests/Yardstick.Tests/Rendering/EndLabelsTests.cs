using FsCheck;
using FsCheck.Fluent;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

public sealed class EndLabelsTests
{
    [Fact]
    public void Labels_that_fit_stay_where_their_lines_end() =>
        Assert.Equal([50, 100], EndLabels.Apart([50, 100], [20, 20], 0, 200));

    [Fact]
    public void Labels_at_one_height_are_set_below_each_other() =>
        Assert.Equal([50, 70, 90], EndLabels.Apart([50, 50, 50], [20, 20, 20], 0, 200));

    [Fact]
    public void Labels_pushed_over_the_bottom_move_up() =>
        Assert.Equal([70, 90], EndLabels.Apart([95, 95], [20, 20], 0, 100));

    [Fact]
    public void Labels_never_overlap() =>
        Prop.ForAll(
                Gen.Choose(0, 300).ListOf().ToArbitrary(),
                heights =>
                {
                    double[] wanted = [.. heights.Order().Select(height => (double)height)];
                    var placed = EndLabels.Apart(wanted, [.. wanted.Select(_ => 18.0)], 0, 300);
                    return placed.Zip(placed.Skip(1)).All(pair => pair.Second - pair.First >= 18 - 1e-9);
                }
            )
            .QuickCheckThrowOnFailure();
}
