using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

public sealed class ValueAxisTests
{
    [Fact]
    public void Values_between_62_and_97_get_ticks_of_ten_from_60_to_100() =>
        Assert.Equal([60, 70, 80, 90, 100], ValueAxis.For(Line(62, 97), fromZero: false).Ticks);

    [Fact]
    public void A_lowest_value_of_half_the_highest_or_less_brings_0_onto_the_axis() =>
        Assert.Equal([0, 20, 40, 60], ValueAxis.For(Line(22, 55), fromZero: false).Ticks);

    [Fact]
    public void Columns_start_at_0_whatever_their_values() =>
        Assert.Equal(0, ValueAxis.For(Line(95, 97), fromZero: true).From);

    [Fact]
    public void Negative_values_keep_0_as_a_tick() =>
        Assert.Equal([-10, -5, 0, 5, 10, 15], ValueAxis.For(Line(-7, 12), fromZero: true).Ticks);

    [Fact]
    public void Whole_numbers_never_get_ticks_between_them() =>
        Assert.Equal([0, 1, 2], ValueAxis.For(Line(0, 2), fromZero: false).Ticks);

    [Fact]
    public void Bounds_of_the_layout_win() =>
        Assert.Equal((0, 100), Bounds(Line(62, 97) with { AxisFrom = 0, AxisTo = 100 }));

    [Fact]
    public void A_level_line_above_all_values_is_on_the_axis() =>
        Assert.Equal(
            120,
            ValueAxis
                .For(Line(62, 97) with { Lines = [new("Limit", 118, ChartLineKind.ProcessLimit)] }, fromZero: false)
                .To
        );

    [Fact]
    public void A_stack_is_as_high_as_its_pieces_together() =>
        Assert.Equal(
            200,
            ValueAxis
                .For(
                    Line(90, 90) with
                    {
                        Type = ChartType.StackedColumn,
                        Series = [Series(90), Series(90)],
                    },
                    fromZero: true
                )
                .To
        );

    [Fact]
    public void One_value_alone_gets_air_on_both_sides()
    {
        var axis = ValueAxis.For(Line(50, 50), fromZero: false);

        Assert.True(axis.From <= 50 && axis.To > 50);
    }

    private static (double, double) Bounds(ChartContent chart)
    {
        var axis = ValueAxis.For(chart, fromZero: false);
        return (axis.From, axis.To);
    }

    private static ChartContent Line(params decimal?[] values) =>
        SampleCharts.TwoLines with
        {
            Series = [Series(values)],
        };

    private static ChartSeries Series(params decimal?[] values) => new() { Name = "Values", Values = values };
}
