using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments;

/// <summary>A target in words: an operator sign is easily read the wrong way round.</summary>
public static class TargetWords
{
    /// <summary><c>at least 95%</c>, <c>under 17,000 a year</c>, <c>85% to 95%</c>, or the printed state (<c>TBC</c>).</summary>
    public static string Of(Target target, IndicatorUnit? unit) =>
        target switch
        {
            Target.Bound bound =>
                $"{bound.Operator.InWords()} {DisplayedFigure.Exact(bound.Value, unit)}{(bound.IsYearly ? " a year" : "")}",
            Target.Range range =>
                $"{DisplayedFigure.Exact(range.Lower, unit)} to {DisplayedFigure.Exact(range.Upper, unit)}",
            Target.Undecided undecided => undecided.Printed,
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "This kind of target has no words yet."),
        };
}
