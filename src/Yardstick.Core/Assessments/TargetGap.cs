namespace Yardstick.Core.Assessments;

/// <summary>Whether a figure meets its target; how many children are missing says <see cref="ChildrenToTarget"/>.</summary>
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
}
