using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments.Statistics;

namespace Yardstick.Tests.Assessments.Statistics;

public sealed class CountIntervalTests
{
    // Exact limits solved from Poisson sums, Byar's from its formula, both with fifty digits.
    [Theory]
    [InlineData(0, 0, 3.688879454113936)]
    [InlineData(1, 0.025317807984289, 5.571643390938898)]
    [InlineData(5, 1.623486390118420, 11.66833207932266)]
    [InlineData(9, 4.115373097378332, 17.08480345141917)]
    [InlineData(10, 4.787449913967567, 18.39145860575643)]
    [InlineData(518, 474.3458098603030, 564.5911338781670)]
    public void A_count_is_exact_under_ten_and_Byars_from_ten(int count, double lower, double upper)
    {
        var interval = CountInterval.Of(count, Confidence.Level95);

        Assert.Equal(lower, interval.Lower, 1e-9);
        Assert.Equal(upper, interval.Upper, 1e-9);
    }

    [Theory]
    [InlineData(0, 0, 6.907755278982137)]
    [InlineData(9, 2.452424404363774, 22.65737330906293)]
    [InlineData(10, 2.916318374695680, 24.19372492788050)]
    public void The_wide_limits_leave_one_in_five_hundred_outside(int count, double lower, double upper)
    {
        var interval = CountInterval.Of(count, Confidence.Level998);

        Assert.Equal(lower, interval.Lower, 1e-9);
        Assert.Equal(upper, interval.Upper, 1e-9);
    }

    [Fact]
    public void A_rate_has_the_counts_limits_over_the_population()
    {
        // 5 of 10,000 children: the limits of 5 per 10,000; of 20,000: half of them.
        var interval = CountInterval.OfRate(5, 20_000, 10_000, Confidence.Level95);

        Assert.Equal(1.623486390118420 / 2, interval.Lower, 1e-9);
        Assert.Equal(11.66833207932266 / 2, interval.Upper, 1e-9);
    }

    [Fact]
    public void A_negative_count_or_no_population_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.Of(-1, Confidence.Level95));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.OfRate(1, 0, 10_000, Confidence.Level95));
    }

    [Fact]
    public void It_holds_its_count_and_widens_with_the_confidence() =>
        Prop.ForAll<ushort>(count =>
            {
                var (narrow, wide) = (
                    CountInterval.Of(count, Confidence.Level95),
                    CountInterval.Of(count, Confidence.Level998)
                );
                return narrow.Holds(count)
                    && wide.Lower <= narrow.Lower
                    && wide.Upper > narrow.Upper
                    && CountInterval.Of(count + 1, Confidence.Level95).Lower > narrow.Lower;
            })
            .QuickCheckThrowOnFailure();
}
