using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Observations;

namespace Yardstick.Tests.Observations;

public sealed class RatioTests
{
    [Fact]
    public void A_percentage_keeps_its_counts()
    {
        var figure = Assert.IsType<Figure.Known>(Ratio.Percentage(1, 3));

        Assert.Equal(33.3333333333m, figure.Value);
        Assert.Equal(1, figure.Numerator);
        Assert.Equal(3, figure.Denominator);
    }

    [Fact]
    public void Zero_cases_is_no_cases_and_not_zero_per_cent() =>
        Assert.Equal(new Figure.NotAvailable("no cases"), Ratio.Percentage(0, 0));

    [Theory]
    [InlineData(3, 13, 23)]
    [InlineData(12, 19, 63)]
    [InlineData(265, 307, 86)]
    public void A_share_is_over_all_who_ceased(int part, int whole, int shown) =>
        Assert.Equal(shown, DisplayedFigure.Round(Ratio.Share(part, whole).ValueOrNull!.Value, 0));

    [Fact]
    public void A_part_larger_than_its_whole_is_not_a_share() =>
        Assert.Equal(new Figure.NotAvailable("the part (14) is larger than the whole (13)"), Ratio.Share(14, 13));

    [Fact]
    public void A_parent_is_recomputed_from_its_parts_and_not_averaged() =>
        // 1 of 2 and 9 of 10 are 50% and 90%: their mean is 70%, but 10 of 12 is 83.3%.
        Assert.Equal(83.3333333333m, Ratio.Pooled([(1, 2), (9, 10)]).ValueOrNull);

    [Fact]
    public void A_pooled_percentage_lies_between_its_smallest_and_largest_part() =>
        Prop.ForAll<(byte, byte)[]>(pairs =>
            {
                List<(decimal, decimal)> parts =
                [
                    .. pairs.Select(pair =>
                        ((decimal)Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2) + 1m)
                    ),
                ];
                var shares = parts.ConvertAll(part => Ratio.Percentage(part.Item1, part.Item2).ValueOrNull!.Value);
                return shares.Count == 0
                    || (
                        Ratio.Pooled(parts).ValueOrNull >= shares.Min() - 0.0000000001m
                        && Ratio.Pooled(parts).ValueOrNull <= shares.Max() + 0.0000000001m
                    );
            })
            .QuickCheckThrowOnFailure();
}
