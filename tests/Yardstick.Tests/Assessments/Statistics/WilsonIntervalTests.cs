using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments.Statistics;

namespace Yardstick.Tests.Assessments.Statistics;

public sealed class WilsonIntervalTests
{
    // Computed from the formula with fifty digits.
    [Theory]
    [InlineData(265, 307, 0.82023883615327, 0.89716868357090)]
    [InlineData(1, 11, 0.01623217288588, 0.37735843645159)]
    [InlineData(5, 10, 0.23659309051256, 0.76340690948743)]
    public void It_agrees_with_the_formula_at_95_per_cent(int x, int n, double lower, double upper)
    {
        var interval = WilsonInterval.Of(x, n, Confidence.Level95);

        Assert.Equal(lower, interval.Lower, 1e-12);
        Assert.Equal(upper, interval.Upper, 1e-12);
    }

    [Fact]
    public void It_agrees_with_the_formula_at_99_8_per_cent()
    {
        var interval = WilsonInterval.Of(265, 307, Confidence.Level998);

        Assert.Equal(0.79155127299684, interval.Lower, 1e-12);
        Assert.Equal(0.91291982819300, interval.Upper, 1e-12);
    }

    [Fact]
    public void None_gives_exactly_0_and_all_give_exactly_1()
    {
        Assert.Equal(0, WilsonInterval.Of(0, 7, Confidence.Level95).Lower);
        Assert.Equal(1, WilsonInterval.Of(7, 7, Confidence.Level95).Upper);
    }

    [Fact]
    public void More_than_all_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(8, 7, Confidence.Level95));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(0, 0, Confidence.Level95));
    }

    [Fact]
    public void It_holds_the_proportion_stays_within_0_to_1_and_mirrors() =>
        Prop.ForAll<byte, byte>(
                (one, other) =>
                {
                    double x = Math.Min(one, other);
                    double n = Math.Max(one, other) + 1;
                    var interval = WilsonInterval.Of(x, n, Confidence.Level95);
                    var mirror = WilsonInterval.Of(n - x, n, Confidence.Level95);
                    return interval.Holds(x / n)
                        && interval is { Lower: >= 0, Upper: <= 1 }
                        && Math.Abs(interval.Lower + mirror.Upper - 1) < 1e-12;
                }
            )
            .QuickCheckThrowOnFailure();
}
