using Yardstick.Core.Assessments;

namespace Yardstick.Tests.Assessments;

public sealed class ChildrenToTargetTests
{
    private static readonly Target AtLeast95 = new Target.Bound(TargetOperator.AtLeast, 95);

    [Theory]
    [InlineData(24, 30, 5)] // 28 of 30 is 93.3, shown 93; 29 of 30 is 96.7
    [InlineData(265, 307, 26)] // 290 of 307 is 94.46, shown 94; 291 of 307 is 94.79, shown 95
    [InlineData(189, 200, 0)] // 94.5 is shown as 95
    [InlineData(188, 200, 1)]
    [InlineData(5, 5, 0)]
    public void The_smallest_number_of_children_with_which_the_displayed_value_meets_the_target(
        int numerator,
        int denominator,
        int more
    ) => Assert.Equal(more, Made(ChildrenToTarget.Of(numerator, denominator, AtLeast95, decimals: 0)));

    [Fact]
    public void With_a_decimal_shown_more_children_are_needed() =>
        // 190 of 200 is 95.0; 189 of 200 is 94.5.
        Assert.Equal(1, Made(ChildrenToTarget.Of(189, 200, AtLeast95, decimals: 1)));

    [Fact]
    public void Fewer_children_where_less_is_better() =>
        // 7 of 50 is 14%; below 10% is 4 of 50, 8%.
        Assert.Equal(-3, Made(ChildrenToTarget.Of(7, 50, new Target.Bound(TargetOperator.LessThan, 10), decimals: 0)));

    [Theory]
    [InlineData(8, 2)] // 8 of 20 is 40%; 10 of 20 is 50%
    [InlineData(14, -2)] // 14 of 20 is 70%; 12 of 20 is 60%
    [InlineData(11, 0)]
    public void A_range_is_reached_from_either_side(int numerator, int change) =>
        Assert.Equal(change, Made(ChildrenToTarget.Of(numerator, 20, new Target.Range(50, 60), decimals: 0)));

    [Fact]
    public void Where_no_number_of_children_meets_the_target_it_says_so() =>
        Assert.Equal(
            "no number of children can meet the target",
            Reason(ChildrenToTarget.Of(2, 3, new Target.Bound(TargetOperator.MoreThan, 100), decimals: 0))
        );

    [Fact]
    public void Without_cases_or_a_target_it_says_why()
    {
        Assert.Equal("no cases", Reason(ChildrenToTarget.Of(0, 0, AtLeast95, decimals: 0)));
        Assert.Equal("no target is set", Reason(ChildrenToTarget.Of(1, 2, null, decimals: 0)));
        Assert.Equal("it is not a share of children", Reason(ChildrenToTarget.Of(9, 4, AtLeast95, decimals: 0)));
    }

    private static int Made(Judgement<int> judgement) => Assert.IsType<Judgement<int>.Made>(judgement).Verdict;

    private static string Reason(Judgement<int> judgement) => Assert.IsType<Judgement<int>.NotMade>(judgement).Reason;
}
