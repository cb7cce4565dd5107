using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// How far from the target, and in children where the counts are known: <c>9 points under the target of at least 95%: 26 more children would
/// meet it</c>.
/// </summary>
public sealed class GapToTarget : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (
            assessment.Rag is not Judgement<Rag>.Made { Verdict: var rag }
            || assessment.Target is not { } target
            || assessment.Number() is not { } value
        )
        {
            return null;
        }

        var words = TargetWords.Of(target, assessment.Unit());
        if (rag == Rag.Green)
        {
            return new Statement(nameof(GapToTarget), $"met the target of {words}", Weight: 20);
        }

        var missed = Missed(target, value);
        var clause =
            missed == value
                ? $"at {FigureText.InSentence(assessment.Displayed, assessment.Unit())} where the target is {words}"
                : $"{Distance(Math.Abs(value - missed), assessment.Unit())} {(value < missed ? "under" : "over")} the target of {words}";
        return new Statement(nameof(GapToTarget), clause + InChildren(subject), Weight: rag == Rag.Red ? 90 : 55);
    }

    /// <summary>The bound that is missed.</summary>
    private static decimal Missed(Target target, decimal value) =>
        target switch
        {
            Target.Bound bound => bound.Value,
            Target.Range range => value < range.Lower ? range.Lower : range.Upper,
            _ => value,
        };

    private static string Distance(decimal gap, IndicatorUnit? unit) =>
        unit == IndicatorUnit.Percentage
            ? $"{FigureText.Of(gap, unit: null)} {(gap == 1 ? "point" : "points")}"
            : FigureText.Of(gap, unit: null) + FigureText.Base(unit);

    private static string InChildren(StatementSubject subject) =>
        subject.Assessment
            is { Figure: Figure.Known { Numerator: { } numerator, Denominator: { } denominator }, Target: var target }
        && subject.Assessment.Unit() == IndicatorUnit.Percentage
        && ChildrenToTarget.Of(numerator, denominator, target, subject.Assessment.Indicator?.Decimals ?? 0)
            is Judgement<int>.Made { Verdict: not 0 and var change }
            ? $": {subject.Phrase.MoreOrFewer(change)} would meet it"
            : "";
}
