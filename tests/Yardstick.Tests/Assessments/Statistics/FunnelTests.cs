using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;

namespace Yardstick.Tests.Assessments.Statistics;

public sealed class FunnelTests
{
    [Fact]
    public void Its_limits_stand_around_the_authoritys_proportion()
    {
        // p0 = 0.9, n = 100: spread 1.959963984540054 * 0.03 = 0.05879891953620162.
        var limits = new Funnel(0.9).Limits(100, Confidence.Level95);

        Assert.Equal(0.84120108046379838, limits.Lower, 1e-12);
        Assert.Equal(0.95879891953620162, limits.Upper, 1e-12);
    }

    [Fact]
    public void Its_limits_are_clipped_to_what_a_proportion_can_be()
    {
        Assert.Equal(1, new Funnel(0.95).Limits(10, Confidence.Level998).Upper);
        Assert.Equal(0, new Funnel(0.05).Limits(10, Confidence.Level998).Lower);
    }

    [Theory]
    [InlineData(90, FunnelPosition.Inside)]
    [InlineData(85, FunnelPosition.Inside)]
    [InlineData(84, FunnelPosition.Below)] // under 84.1
    [InlineData(80, FunnelPosition.BelowWide)] // under 0.9 - 3.0902 * 0.03 = 80.7
    [InlineData(96, FunnelPosition.Above)]
    [InlineData(100, FunnelPosition.AboveWide)]
    public void A_team_is_different_only_outside(int x, FunnelPosition expected) =>
        Assert.True(new Funnel(0.9).Judge(x, 100).Is(expected));

    [Fact]
    public void A_team_under_six_is_not_judged()
    {
        Assert.IsType<Judgement<FunnelPosition>.NotMade>(new Funnel(0.9).Judge(0, 5));
        Assert.IsType<Judgement<FunnelPosition>.Made>(new Funnel(0.9).Judge(0, 6));
    }

    [Fact]
    public void Outside_the_funnel_is_outside_the_Wilson_interval() =>
        Prop.ForAll<byte, byte, byte>(
                (one, other, percent) =>
                {
                    double x = Math.Min(one, other);
                    var n = Math.Max(one, other) + 6.0;
                    var funnel = new Funnel((percent % 101) / 100.0);
                    return new[] { Confidence.Level95, Confidence.Level998 }.All(level =>
                        !funnel.Limits(n, level).Holds(x / n)
                        == !WilsonInterval.Of(x, n, level).Holds(funnel.Proportion)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
}
