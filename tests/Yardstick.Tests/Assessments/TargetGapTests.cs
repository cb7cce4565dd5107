using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;

namespace Yardstick.Tests.Assessments;

public sealed class TargetGapTests
{
    [Theory]
    [InlineData(265, 307, TargetOperator.AtLeast, 95, 26)] // 290 of 307 is 94.46%, shown as 94%; 291 is 94.79%, shown as 95%
    [InlineData(292, 307, TargetOperator.AtLeast, 95, 0)]
    [InlineData(19, 20, TargetOperator.AtLeast, 95, 0)]
    [InlineData(19, 20, TargetOperator.MoreThan, 95, 1)] // 20 of 20
    [InlineData(30, 100, TargetOperator.AtMost, 23, -7)]
    [InlineData(30, 100, TargetOperator.LessThan, 23, -8)]
    [InlineData(151, 518, TargetOperator.LessThan, 36, 0)]
    public void It_counts_the_children_who_would_meet_the_target(
        int numerator,
        int denominator,
        TargetOperator targetOperator,
        int target,
        int children
    ) =>
        Assert.True(
            ChildrenToTarget
                .Of(numerator, denominator, new Target.Bound(targetOperator, target), decimals: 0)
                .Is(children)
        );

    [Fact]
    public void It_is_not_made_where_no_number_of_children_could_meet_it()
    {
        Assert.IsType<Judgement<int>.NotMade>(
            ChildrenToTarget.Of(0, 0, new Target.Bound(TargetOperator.AtLeast, 95), decimals: 0)
        );
        Assert.IsType<Judgement<int>.NotMade>(ChildrenToTarget.Of(5, 10, null, decimals: 0));
        Assert.IsType<Judgement<int>.NotMade>(ChildrenToTarget.Of(5, 10, new Target.Undecided("TBC"), decimals: 0));
        Assert.IsType<Judgement<int>.NotMade>(
            ChildrenToTarget.Of(10, 10, new Target.Bound(TargetOperator.MoreThan, 100), decimals: 0)
        );
    }

    [Fact]
    public void That_many_children_meet_the_target_and_one_fewer_do_not() =>
        Prop.ForAll<byte, byte, byte>(
                (one, other, percent) =>
                {
                    decimal numerator = Math.Min(one, other);
                    decimal denominator = Math.Max(one, other) + 1;
                    return Enum.GetValues<TargetOperator>()
                        .All(targetOperator =>
                        {
                            var target = new Target.Bound(targetOperator, percent % 101);
                            return ChildrenToTarget.Of(numerator, denominator, target, decimals: 0)
                                    is not Judgement<int>.Made { Verdict: not 0 and var gap }
                                || (
                                    TargetGap.IsMet(Displayed(numerator + gap, denominator), target)
                                    && !TargetGap.IsMet(
                                        Displayed(numerator + gap - Math.Sign(gap), denominator),
                                        target
                                    )
                                );
                        });
                }
            )
            .QuickCheckThrowOnFailure();

    private static decimal Displayed(decimal numerator, decimal denominator) =>
        Math.Round(numerator * 100 / denominator, MidpointRounding.AwayFromZero);
}
