using Yardstick.Core.Indicators;

namespace Yardstick.Core.Assessments;

/// <summary>Which direction is good for an indicator, with the target that an authority may have set.</summary>
public static class WantedDirection
{
    /// <summary>
    /// The catalogue's polarity; a neutral indicator becomes lower or higher by a target that is printed with its operator
    /// (contracts: definitions). A bare number on a neutral indicator decides nothing.
    /// </summary>
    public static Polarity Of(Indicator? indicator, Target? target) =>
        (indicator?.Polarity, target) switch
        {
            (null, _) => Polarity.Neutral,
            (Polarity.Neutral, Target.Bound { Operator: TargetOperator.LessThan or TargetOperator.AtMost }) =>
                Polarity.Lower,
            (Polarity.Neutral, Target.Bound) => Polarity.Higher,
            (Polarity.Neutral, Target.Range) => Polarity.Range,
            ({ } polarity, _) => polarity,
        };
}
