using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments.ProcessControl;

/// <summary>
/// The long alternation of 78 and 82 keeps mean and limits near 80 -/+ 10.6 (near lines -/+ 7.1), so that a few points at the end
/// show one rule at a time.
/// </summary>
public sealed class SignalTests
{
    private static readonly decimal?[] Steady =
    [
        .. Enumerable.Range(0, 40).Select(i => (decimal?)(i % 2 == 0 ? 78 : 82)),
    ];

    [Fact]
    public void Ordinary_ups_and_downs_are_common_cause() => Assert.Null(Named());

    [Theory]
    [InlineData(95, SignalSide.High)]
    [InlineData(65, SignalSide.Low)]
    public void A_point_beyond_a_limit_is_outside(int latest, SignalSide side) =>
        Assert.Equal((SignalKind.Outside, side), Named(latest));

    [Fact]
    public void Seven_points_on_one_side_are_a_shift_and_six_are_not()
    {
        // The last of the alternation stands above; 78 breaks its run first.
        Assert.Equal((SignalKind.Shift, SignalSide.High), Named(78, 82, 83, 82, 83, 82, 83, 82));
        Assert.Null(Named(78, 82, 83, 82, 83, 82, 83));
    }

    [Fact]
    public void Seven_rising_points_are_a_trend_and_six_are_not()
    {
        Assert.Equal((SignalKind.Trend, SignalSide.High), Named(76, 77, 78, 79, 80, 82, 83));
        Assert.Null(Named(77, 78, 79, 80, 82, 83));
    }

    [Fact]
    public void A_repeated_value_breaks_a_trend() => Assert.Null(Named(76, 77, 78, 79, 79, 82, 83));

    [Fact]
    public void Seven_falling_points_are_a_trend() =>
        Assert.Equal((SignalKind.Trend, SignalSide.Low), Named(84, 83, 82, 81, 79, 78, 77));

    [Fact]
    public void Two_of_three_near_a_limit_are_a_signal_when_all_three_are_on_that_side()
    {
        Assert.Equal((SignalKind.TwoOfThree, SignalSide.High), Named(78, 89, 82, 89));
        Assert.Equal((SignalKind.TwoOfThree, SignalSide.Low), Named(71, 78, 71));
        Assert.Null(Named(78, 89, 78, 89));
        Assert.Null(Named(78, 89, 82, 82));
    }

    [Fact]
    public void The_third_of_two_of_three_does_not_carry_their_signal() =>
        // The latest is back at 82, inside the near line at about 88.
        Assert.Null(Named(78, 89, 89, 82));

    [Fact]
    public void A_missing_month_breaks_a_run() => Assert.Null(Named(78, 82, 83, 82, 83, null, 82, 83, 82));

    [Fact]
    public void Outside_is_named_before_a_trend() =>
        Assert.Equal((SignalKind.Outside, SignalSide.High), Named(76, 77, 78, 79, 80, 82, 96));

    [Fact]
    public void Every_signal_has_words() =>
        Assert.Equal(
            8,
            Enum.GetValues<SignalKind>()
                .SelectMany(kind =>
                    Enum.GetValues<SignalSide>()
                        .Select(side => new Signal(kind, side, Series.June2023, Series.June2023).InWords())
                )
                .Distinct()
                .Count()
        );

    private static (SignalKind, SignalSide)? Named(params decimal?[] latest)
    {
        var chart = ProcessChart.Draw(
            Series.EndingJune2023([.. Steady, .. latest]),
            Series.June2023,
            TimeBasis.AtMonthEnd,
            []
        );
        return Assert.IsType<Judgement<ProcessChart>.Made>(chart).Verdict.SignalAt(Series.June2023) is { } signal
            ? (signal.Kind, signal.Side)
            : null;
    }
}
