using System.Globalization;

namespace Yardstick.Core.Assessments;

/// <summary>How far a figure is from its target, in children.</summary>
public static class TargetGap
{
    public static bool IsMet(decimal value, Target.Bound target) =>
        target.Operator switch
        {
            TargetOperator.AtLeast => value >= target.Value,
            TargetOperator.AtMost => value <= target.Value,
            TargetOperator.LessThan => value < target.Value,
            _ => value > target.Value,
        };

    /// <summary>
    /// The smallest change of the numerator that meets a percentage target, on exact counts: positive for more children, negative
    /// for fewer, 0 when it is met. 265 of 307 against at least 95% gives 27.
    /// </summary>
    public static Judgement<int> InChildren(decimal numerator, decimal denominator, Target? target)
    {
        if (denominator <= 0)
        {
            return new Judgement<int>.NotMade("no cases");
        }

        if (target is not Target.Bound { IsYearly: false } bound)
        {
            return new Judgement<int>.NotMade("no target that a percentage can meet");
        }

        var needed = Needed(bound, bound.Value * denominator / 100);
        if (needed < 0 || needed > denominator)
        {
            return new Judgement<int>.NotMade("no number of children can meet the target");
        }

        var change = IsMet(numerator * 100 / denominator, bound) ? 0 : (int)(needed - numerator);
        return new Judgement<int>.Made(
            change,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{needed:0} of {denominator:0} would meet the target; {numerator:0} do now"
            )
        );
    }

    /// <summary>The numerator nearest to missing that still meets the target, of children who are counted whole.</summary>
    private static decimal Needed(Target.Bound target, decimal exact) =>
        target.Operator switch
        {
            TargetOperator.AtLeast => Math.Ceiling(exact),
            TargetOperator.MoreThan => Math.Floor(exact) + 1,
            TargetOperator.AtMost => Math.Floor(exact),
            _ => Math.Ceiling(exact) - 1,
        };
}
