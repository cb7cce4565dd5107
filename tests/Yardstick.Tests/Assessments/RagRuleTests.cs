using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

public sealed class RagRuleTests
{
    private static readonly Target AtLeast95 = new Target.Bound(TargetOperator.AtLeast, 95);
    private static readonly Target LessThan36 = new Target.Bound(TargetOperator.LessThan, 36);

    [Theory]
    [InlineData(95, Rag.Green)]
    [InlineData(98, Rag.Green)]
    [InlineData(94, Rag.Amber)]
    [InlineData(90, Rag.Amber)] // missed by 5; 6% of 95 is 5.7
    [InlineData(89, Rag.Red)] // missed by 6
    [InlineData(71, Rag.Red)]
    public void A_target_of_at_least_95_turns_amber_within_six_per_cent_of_it(int displayed, Rag expected) =>
        Assert.True(RagRule.Judge(displayed, null, AtLeast95).Is(expected));

    [Theory]
    [InlineData("35", Rag.Green)]
    [InlineData("36", Rag.Amber)] // a strict target that is only just missed
    [InlineData("38", Rag.Amber)] // 6% of 36 is 2.16
    [InlineData("39", Rag.Red)]
    public void A_strict_target_is_missed_at_its_number(string displayed, Rag expected) =>
        Assert.True(RagRule.Judge(Decimal(displayed), null, LessThan36).Is(expected));

    [Theory]
    [InlineData("50", Rag.Green)]
    [InlineData("85", Rag.Green)]
    [InlineData("95", Rag.Green)]
    [InlineData("80", Rag.Amber)] // 6% of 85 is 5.1
    [InlineData("79", Rag.Red)]
    [InlineData("100", Rag.Amber)] // 6% of 95 is 5.7
    [InlineData("101", Rag.Red)]
    public void A_range_is_amber_within_six_per_cent_of_the_bound_missed(string displayed, Rag expected)
    {
        var range = displayed == "50" ? new Target.Range(50, 60) : new Target.Range(85, 95);

        Assert.True(RagRule.Judge(Decimal(displayed), null, range).Is(expected));
    }

    [Theory]
    [InlineData(ToleranceType.Points, 92, Rag.Amber)]
    [InlineData(ToleranceType.Points, 91, Rag.Red)]
    [InlineData(ToleranceType.Absolute, 92, Rag.Amber)]
    [InlineData(ToleranceType.Relative, 93, Rag.Amber)] // 3% of 95 is 2.85
    [InlineData(ToleranceType.Relative, 92, Rag.Red)]
    public void An_indicator_may_have_its_own_tolerance(ToleranceType type, int displayed, Rag expected) =>
        Assert.True(RagRule.Judge(displayed, null, AtLeast95, new RagTolerance(type, 3)).Is(expected));

    [Fact]
    public void Nothing_is_judged_without_a_target_a_value_or_six_children()
    {
        Assert.Equal("no target is set", Reason(RagRule.Judge(90, null, null)));
        Assert.Equal("the month has no value", Reason(RagRule.Judge(null, null, AtLeast95)));
        Assert.Equal("the denominator is under 6", Reason(RagRule.Judge(80, 5, AtLeast95)));
        Assert.True(RagRule.Judge(80, 6, AtLeast95).Is(Rag.Red));
        Assert.Equal(
            "the target is printed as 'TBC', which does not say what meets it",
            Reason(RagRule.Judge(90, null, new Target.Undecided("TBC")))
        );
    }

    [Fact]
    public void No_month_is_judged_by_a_target_for_the_year() =>
        Assert.Equal(
            "the target is for a year; no month is judged by it",
            Reason(RagRule.Judge(1910, null, new Target.Bound(TargetOperator.LessThan, 17_000, IsYearly: true)))
        );

    [Fact]
    public void The_arithmetic_is_told() =>
        Assert.Equal(
            "89 misses the target of at least 95 by 6; amber up to 5.7",
            Assert.IsType<Judgement<Rag>.Made>(RagRule.Judge(89, null, AtLeast95)).Why
        );

    [Fact]
    public void A_better_value_never_has_a_worse_colour() =>
        Prop.ForAll<byte, byte, byte>(
                (one, other, target) =>
                {
                    var bound = new Target.Bound(TargetOperator.AtLeast, target);
                    var (worse, better) = (Math.Min(one, other), Math.Max(one, other));
                    return Verdict(RagRule.Judge(better, null, bound)) >= Verdict(RagRule.Judge(worse, null, bound));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_green_exactly_when_the_target_is_met() =>
        Prop.ForAll<byte, byte>(
                (value, number) =>
                    Enum.GetValues<TargetOperator>()
                        .All(targetOperator =>
                        {
                            var bound = new Target.Bound(targetOperator, number);
                            return RagRule.Judge(value, null, bound).Is(Rag.Green) == TargetGap.IsMet(value, bound);
                        })
            )
            .QuickCheckThrowOnFailure();

    private static Rag Verdict(Judgement<Rag> judgement) => ((Judgement<Rag>.Made)judgement).Verdict;

    private static string Reason(Judgement<Rag> judgement) => Assert.IsType<Judgement<Rag>.NotMade>(judgement).Reason;

    private static decimal Decimal(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
