using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments;

namespace Yardstick.Tests.Assessments;

public sealed class TargetGapTests
{
    [Theory]
    [InlineData(265, 307, TargetOperator.AtLeast, 95, 27)] // 95% of 307 is 291.65: 292 children
    [InlineData(292, 307, TargetOperator.AtLeast, 95, 0)]
    [InlineData(19, 20, TargetOperator.AtLeast, 95, 0)]
    [InlineData(19, 20, TargetOperator.MoreThan, 95, 1)]
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
            TargetGap.InChildren(numerator, denominator, new Target.Bound(targetOperator, target)).Is(children)
        );

    [Fact]
    public void It_is_not_made_where_no_number_of_children_could_meet_it()
    {
        Assert.IsType<Judgement<int>.NotMade>(TargetGap.InChildren(0, 0, new Target.Bound(TargetOperator.AtLeast, 95)));
        Assert.IsType<Judgement<int>.NotMade>(TargetGap.InChildren(5, 10, null));
        Assert.IsType<Judgement<int>.NotMade>(TargetGap.InChildren(5, 10, new Target.Undecided("TBC")));
        Assert.IsType<Judgement<int>.NotMade>(
            TargetGap.InChildren(10, 10, new Target.Bound(TargetOperator.MoreThan, 100))
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
                            return TargetGap.InChildren(numerator, denominator, target)
                                    is not Judgement<int>.Made { Verdict: not 0 and var gap }
                                || (
                                    TargetGap.IsMet((numerator + gap) * 100 / denominator, target)
                                    && !TargetGap.IsMet((numerator + gap - Math.Sign(gap)) * 100 / denominator, target)
                                );
                        });
                }
            )
            .QuickCheckThrowOnFailure();
}
