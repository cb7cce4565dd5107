using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Green: target met. Amber: missed by at most the tolerance. Red: missed by more. Judged on the displayed value, so that a reader
/// can reproduce it (derived-figures: RAG).
/// </summary>
public static class RagRule
{
    /// <summary>6% of the target; for a range, of the bound that is missed.</summary>
    public static readonly RagTolerance Default = new(ToleranceType.Relative, 6);

    private const decimal SmallestDenominator = 6;

    /// <param name="displayed">The value as a reader sees it; null when the month has none.</param>
    /// <param name="denominator">Null where it is not known, as in most printed tables: then it holds nothing back.</param>
    /// <param name="tolerance">The indicator's own; null for <see cref="Default"/>.</param>
    public static Judgement<Rag> Judge(
        decimal? displayed,
        decimal? denominator,
        Target? target,
        RagTolerance? tolerance = null
    )
    {
        if (displayed is not { } value)
        {
            return NotMade("the month has no value");
        }

        if (denominator < SmallestDenominator)
        {
            return NotMade($"the denominator is under {SmallestDenominator}");
        }

        return target switch
        {
            null => NotMade("no target is set"),
            Target.Undecided undecided => NotMade(
                $"the target is printed as '{undecided.Printed}', which does not say what meets it"
            ),
            Target.Bound { IsYearly: true } => NotMade("the target is for a year; no month is judged by it"),
            Target.Bound bound => JudgeBound(value, bound, tolerance ?? Default),
            Target.Range range when value < range.Lower => JudgeBound(
                value,
                new Target.Bound(TargetOperator.AtLeast, range.Lower),
                tolerance ?? Default
            ),
            Target.Range range => JudgeBound(
                value,
                new Target.Bound(TargetOperator.AtMost, range.Upper),
                tolerance ?? Default
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };
    }

    private static Judgement<Rag> JudgeBound(decimal value, Target.Bound target, RagTolerance tolerance)
    {
        if (TargetGap.IsMet(value, target))
        {
            return Made(Rag.Green, $"{value:0.##} meets the target of {target.Operator.InWords()} {target.Value:0.##}");
        }

        var gap = Math.Abs(value - target.Value);
        var allowed =
            tolerance.Type == ToleranceType.Relative ? Math.Abs(target.Value) * tolerance.Value / 100 : tolerance.Value;
        return Made(
            gap <= allowed ? Rag.Amber : Rag.Red,
            $"{value:0.##} misses the target of {target.Operator.InWords()} {target.Value:0.##} by {gap:0.##}; amber up to {allowed:0.##}"
        );
    }

    private static Judgement<Rag>.Made Made(Rag rag, FormattableString why) =>
        new(rag, why.ToString(CultureInfo.InvariantCulture));

    private static Judgement<Rag>.NotMade NotMade(string reason) => new(reason);
}
