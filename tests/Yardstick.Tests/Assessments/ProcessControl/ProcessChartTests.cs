using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments.ProcessControl;

public sealed class ProcessChartTests
{
    /// <summary>Up and down by 2 around 81: every range is 2, so the limits are 81 -/+ 5.32 and the near lines 81 -/+ 3.5466.</summary>
    private static readonly decimal?[] Steady = [80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 80, 82];

    [Fact]
    public void Limits_stand_2_66_mean_ranges_from_the_mean()
    {
        var limits = Made(Steady).Limits;

        Assert.Equal(new ProcessLimits(81, 75.68m, 86.32m, 77.4534m, 84.5466m, new Month(2022, 7)), limits);
    }

    [Fact]
    public void Limits_are_shown_within_what_a_unit_can_hold_and_kept_as_they_are()
    {
        // 98 and 96 by turns: 97 -/+ 5.32.
        decimal?[] high = [98, 96, 98, 96, 98, 96, 98, 96, 98, 96, 98, 96];
        var drawn = Assert.IsType<Judgement<ProcessChart>.Made>(
            ProcessChart.Draw(
                Series.EndingJune2023(high),
                Series.June2023,
                TimeBasis.AtMonthEnd,
                [],
                unit: IndicatorUnit.Percentage
            )
        );

        Assert.Equal("mean 97.0, limits 91.7 to 100.0, from 12 months", drawn.Why);
        Assert.Equal(102.32m, drawn.Verdict.Limits.Upper);
    }

    [Fact]
    public void A_single_jump_is_screened_out_of_the_limits_unless_switched_off()
    {
        // Ranges: ten of 2 and two jumps of 38; mean 96/12 = 8, screen at 26.136, so only the 2s are left.
        decimal?[] jump = [80, 82, 80, 82, 80, 82, 120, 82, 80, 82, 80, 82, 80];

        Assert.Equal(5.32m, HalfWidth(Made(jump)));
        Assert.Equal(2.66m * 8, HalfWidth(Made(jump, screenRanges: false)));
    }

    [Fact]
    public void Fewer_than_twelve_months_are_not_judged() =>
        Assert.Equal("11 months are known; 12 are needed", Reason(Draw(Steady[1..])));

    [Fact]
    public void A_constant_series_has_no_limits() =>
        Assert.Equal(
            "the series does not vary from month to month, so it has no limits",
            Reason(Draw([.. Enumerable.Repeat((decimal?)80, 12)]))
        );

    [Theory]
    [InlineData(TimeBasis.RollingTwelveMonths)]
    [InlineData(TimeBasis.AccumulativeFromApril)]
    [InlineData(TimeBasis.AccumulativeFromJanuary)]
    [InlineData(TimeBasis.Forecast)]
    public void Overlapping_months_are_refused(TimeBasis timeBasis) =>
        Assert.Equal(
            "months of this series overlap or do not stand alone, so signals would be false",
            Reason(ProcessChart.Draw(Series.EndingJune2023(Steady), Series.June2023, timeBasis, []))
        );

    [Fact]
    public void A_month_without_a_value_is_not_judged() =>
        Assert.Equal("the month has no value", Reason(Draw([.. Steady, null])));

    [Fact]
    public void Months_after_the_one_judged_are_not_used()
    {
        var history = Series.EndingJune2023([.. Steady, 999]);

        var chart = ProcessChart.Draw(history, new Month(2023, 5), TimeBasis.AtMonthEnd, []);

        Assert.Equal(81, Assert.IsType<Judgement<ProcessChart>.Made>(chart).Verdict.Limits.Centre);
    }

    [Fact]
    public void A_move_across_a_missing_month_is_not_a_range() =>
        // Around the gap the values jump from 80 to 120; the ranges on either side stay 2.
        Assert.Equal(
            5.32m,
            HalfWidth(Made([80, 82, 80, 82, 80, 82, 80, null, 120, 122, 120, 122, 120, 122, 120], screenRanges: false))
        );

    [Fact]
    public void A_change_of_definition_starts_a_new_phase()
    {
        var indicator = Catalogue.Indicator(
            "a",
            Polarity.Higher,
            versions:
            [
                new IndicatorVersion(1, new DateOnly(2018, 4, 1), "first"),
                new IndicatorVersion(2, new DateOnly(2022, 7, 1), "visits by other workers count"),
            ]
        );
        var history = Series.EndingJune2023([10, 20, 10, 20, .. Steady]);

        var chart = ProcessChart.Draw(history, Series.June2023, indicator.TimeBasis, Phase.OfDefinition(indicator));

        var limits = Assert.IsType<Judgement<ProcessChart>.Made>(chart).Verdict.Limits;
        Assert.Equal((81, new Month(2022, 7)), (limits.Centre, limits.PhaseStart));
    }

    [Fact]
    public void A_young_phase_is_not_judged_and_says_why()
    {
        var rebased = Phase.Rebased(new Month(2023, 4), "a new team", new DateOnly(2023, 5, 9), "Head of Service");

        var chart = ProcessChart.Draw(Series.EndingJune2023(Steady), Series.June2023, TimeBasis.AtMonthEnd, [rebased]);

        Assert.Equal(
            "3 months are known since April 2023 (a new team (re-based by Head of Service, 2023-05-09)); 12 are needed",
            Reason(chart)
        );
    }

    [Fact]
    public void Rebasing_needs_a_reason_and_a_role()
    {
        Assert.Throws<ArgumentException>(() => Phase.Rebased(Series.June2023, " ", new DateOnly(2023, 5, 9), "Head"));
        Assert.Throws<ArgumentException>(() => Phase.Rebased(Series.June2023, "a", new DateOnly(2023, 5, 9), ""));
    }

    [Fact]
    public void Moving_a_series_up_moves_its_limits_and_no_signal() =>
        Prop.ForAll<byte[], byte>(
                (values, shift) =>
                {
                    decimal?[] series = [.. Steady, .. values.Select(value => (decimal?)value)];
                    decimal?[] moved = [.. series.Select(value => value + shift)];
                    return Draw(series) is not Judgement<ProcessChart>.Made { Verdict: var chart }
                        || (
                            Math.Abs(Made(moved).Limits.Upper - chart.Limits.Upper - shift) < 0.0000001m
                            && Made(moved).Signals.SequenceEqual(chart.Signals)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_series_upside_down_has_the_same_signals_on_the_other_side() =>
        Prop.ForAll<byte[]>(values =>
            {
                decimal?[] series = [.. Steady, .. values.Select(value => (decimal?)value)];
                var mirrored = Made([.. series.Select(value => -value)]).Signals;
                return Made(series)
                    .Signals.Select(signal =>
                        signal with
                        {
                            Side = signal.Side == SignalSide.High ? SignalSide.Low : SignalSide.High,
                        }
                    )
                    .ToHashSet()
                    .SetEquals(mirrored);
            })
            .QuickCheckThrowOnFailure();

    private static decimal HalfWidth(ProcessChart chart) => chart.Limits.Upper - chart.Limits.Centre;

    private static Judgement<ProcessChart> Draw(decimal?[] values, bool screenRanges = true) =>
        ProcessChart.Draw(Series.EndingJune2023(values), Series.June2023, TimeBasis.AtMonthEnd, [], screenRanges);

    private static ProcessChart Made(decimal?[] values, bool screenRanges = true) =>
        Assert.IsType<Judgement<ProcessChart>.Made>(Draw(values, screenRanges)).Verdict;

    private static string Reason(Judgement<ProcessChart> chart) =>
        Assert.IsType<Judgement<ProcessChart>.NotMade>(chart).Reason;
}
