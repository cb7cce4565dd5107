using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments.Benchmarks;

public sealed class StandingTests
{
    // Bounds are 20, 30 and 40.
    private static readonly decimal?[] Five = [10, 20, 30, 40, 50];

    [Theory]
    [InlineData(50, QuartileBand.A)]
    [InlineData(40, QuartileBand.B)]
    [InlineData(30, QuartileBand.C)]
    [InlineData(20, QuartileBand.D)]
    [InlineData(10, QuartileBand.D)]
    public void Where_higher_is_better_a_value_on_a_bound_gets_the_worse_letter(int own, QuartileBand band) =>
        Assert.Equal(band, Made(own, Five, Polarity.Higher).Band);

    [Theory]
    [InlineData(10, QuartileBand.A)]
    [InlineData(20, QuartileBand.B)]
    [InlineData(30, QuartileBand.C)]
    [InlineData(40, QuartileBand.D)]
    [InlineData(50, QuartileBand.D)]
    public void Where_lower_is_better_a_value_on_a_bound_gets_the_worse_letter(int own, QuartileBand band) =>
        Assert.Equal(band, Made(own, Five, Polarity.Lower).Band);

    [Fact]
    public void Ties_share_the_smaller_rank()
    {
        decimal?[] all = [90, 80, 80, 70];

        Assert.Equal(1, Made(90, all, Polarity.Higher).Rank);
        Assert.Equal(2, Made(80, all, Polarity.Higher).Rank);
        Assert.Equal(4, Made(70, all, Polarity.Higher).Rank);
        Assert.Equal(1, Made(70, all, Polarity.Lower).Rank);
    }

    [Fact]
    public void Suppressed_and_missing_values_are_left_out_and_counted()
    {
        var standing = Made(70, [90, null, 70, null], Polarity.Higher);

        Assert.Equal((2, 2, 2), (standing.Rank, standing.Of, standing.LeftOut));
    }

    [Fact]
    public void It_is_not_made_without_a_value_or_a_wanted_direction()
    {
        Assert.IsType<Judgement<Standing>.NotMade>(Standing.Judge(null, Five, Polarity.Higher));
        Assert.IsType<Judgement<Standing>.NotMade>(Standing.Judge(10, Five, Polarity.Neutral));
    }

    [Fact]
    public void The_best_band_goes_to_at_most_a_quarter() =>
        Prop.ForAll<byte[]>(values =>
            {
                decimal?[] all = [.. values.Select(value => (decimal?)value), 0];
                var bands = all.Select(own => Made(own!.Value, all, Polarity.Higher).Band).ToList();
                return bands.Count(band => band == QuartileBand.A) * 4 <= all.Length + 3;
            })
            .QuickCheckThrowOnFailure();

    private static Standing Made(decimal own, decimal?[] all, Polarity polarity) =>
        Assert.IsType<Judgement<Standing>.Made>(Standing.Judge(own, all, polarity)).Verdict;
}
