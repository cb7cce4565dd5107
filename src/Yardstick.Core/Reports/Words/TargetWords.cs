using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Words;

/// <summary>A target in words: an operator sign is easily read the wrong way round.</summary>
public static class TargetWords
{
    /// <summary><c>at least 95%</c>, <c>under 17,000 a year</c>, <c>85% to 95%</c>, or the printed state (<c>TBC</c>).</summary>
    public static string Of(Target target, IndicatorUnit? unit) =>
        target switch
        {
            Target.Bound bound =>
                $"{bound.Operator.InWords()} {FigureText.Of(bound.Value, unit)}{(bound.IsYearly ? " a year" : "")}",
            Target.Range range => $"{FigureText.Of(range.Lower, unit)} to {FigureText.Of(range.Upper, unit)}",
            Target.Undecided undecided => undecided.Printed,
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "This kind of target has no words yet."),
        };
}
