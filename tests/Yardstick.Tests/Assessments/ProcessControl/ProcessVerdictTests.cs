using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.ProcessControl;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments.ProcessControl;

public sealed class ProcessVerdictTests
{
    /// <summary>Limits 81 -/+ 5.32: 75.68 to 86.32.</summary>
    private static readonly decimal?[] Steady = [80, 82, 80, 82, 80, 82, 80, 82, 80, 82, 80, 82];

    [Theory]
    [InlineData(99, Polarity.Higher, Variation.Improving)]
    [InlineData(99, Polarity.Lower, Variation.Concerning)]
    [InlineData(60, Polarity.Higher, Variation.Concerning)]
    [InlineData(60, Polarity.Lower, Variation.Improving)]
    [InlineData(99, Polarity.Neutral, Variation.Neutral)]
    [InlineData(81, Polarity.Higher, Variation.Common)]
    public void A_special_cause_is_named_by_the_wanted_direction(int latest, Polarity polarity, Variation expected) =>
        Assert.True(ProcessVerdict.OfVariation(Chart([.. Steady, latest]), Series.June2023, polarity).Is(expected));

    [Theory]
    [InlineData(TargetOperator.AtLeast, 75, Assurance.Always)]
    [InlineData(TargetOperator.AtLeast, 80, Assurance.Sometimes)]
    [InlineData(TargetOperator.AtLeast, 95, Assurance.Never)]
    [InlineData(TargetOperator.LessThan, 95, Assurance.Always)]
    [InlineData(TargetOperator.AtMost, 80, Assurance.Sometimes)]
    [InlineData(TargetOperator.AtMost, 75, Assurance.Never)]
    public void Assurance_says_whether_the_process_meets_its_target(
        TargetOperator targetOperator,
        int value,
        Assurance expected
    ) => Assert.True(ProcessVerdict.OfAssurance(Chart(Steady), new Target.Bound(targetOperator, value)).Is(expected));

    [Theory]
    [InlineData(70, 90, Assurance.Always)]
    [InlineData(80, 90, Assurance.Sometimes)]
    [InlineData(90, 95, Assurance.Never)]
    public void A_range_is_always_met_when_it_holds_both_limits(int lower, int upper, Assurance expected) =>
        Assert.True(ProcessVerdict.OfAssurance(Chart(Steady), new Target.Range(lower, upper)).Is(expected));

    [Fact]
    public void Limits_above_100_per_cent_are_not_clipped_for_the_test()
    {
        // 98 and 94 by turns: mean 96, limits 96 -/+ 10.64. Clipped at 100, a target of 105 would still be 'never'; unclipped it is not.
        decimal?[] high = [94, 98, 94, 98, 94, 98, 94, 98, 94, 98, 94, 98];

        Assert.True(
            ProcessVerdict
                .OfAssurance(Chart(high), new Target.Bound(TargetOperator.AtLeast, 105))
                .Is(Assurance.Sometimes)
        );
    }

    [Fact]
    public void A_target_that_is_none_yearly_or_undecided_gives_no_assurance()
    {
        Assert.Equal("no target is set", Reason(null));
        Assert.Equal("the target is for a year", Reason(new Target.Bound(TargetOperator.LessThan, 17_000, true)));
        Assert.Equal("the target does not say what meets it", Reason(new Target.Undecided("TBC")));
    }

    [Fact]
    public void Without_a_chart_the_charts_reason_is_given()
    {
        var chart = Chart(Steady[1..]);

        Assert.Equal(
            "11 months are known; 12 are needed",
            Assert
                .IsType<Judgement<Variation>.NotMade>(
                    ProcessVerdict.OfVariation(chart, Series.June2023, Polarity.Higher)
                )
                .Reason
        );
        Assert.Equal(
            "11 months are known; 12 are needed",
            Assert.IsType<Judgement<Assurance>.NotMade>(ProcessVerdict.OfAssurance(chart, null)).Reason
        );
    }

    private static Judgement<ProcessChart> Chart(decimal?[] values) =>
        ProcessChart.Draw(Series.EndingJune2023(values), Series.June2023, TimeBasis.AtMonthEnd, []);

    private static string Reason(Target? target) =>
        Assert.IsType<Judgement<Assurance>.NotMade>(ProcessVerdict.OfAssurance(Chart(Steady), target)).Reason;
}
