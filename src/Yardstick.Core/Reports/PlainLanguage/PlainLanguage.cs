using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.PlainLanguage;

/// <summary>
/// Says a published figure in plain words: what it does for children, the figure out of 100, what good looks like, the target, a year ago, and whether it
/// really changed. Each sentence holds one idea. Pure; it says nothing that the figure does not.
/// </summary>
public static class PlainLanguage
{
    /// <summary>Of fewer cases than this "out of 100" would claim too much: the counts themselves are said.</summary>
    private const decimal FewestForHundred = 20;

    public static IReadOnlyList<string> Of(Assessment assessment, PlainWording wording) =>
        assessment.Figure switch
        {
            Figure.Known when assessment.Number() is { } number =>
            [
                .. PlainSentences.Of(wording.Why),
                FigureSentence(assessment, wording, number),
                .. PlainSentences.Of(wording.Good),
                .. TargetSentences(assessment),
                .. YearAgo(assessment, number),
                .. RealChange(assessment),
            ],
            Figure.Suppressed =>
            [
                .. PlainSentences.Of(wording.Why),
                "We do not show this number.",
                "It is about very few children.",
                "This keeps their lives private.",
            ],
            Figure.NotAvailable { Reason: Ratio.NoCases } =>
            [
                .. PlainSentences.Of(wording.Why),
                "There was nothing to count this time.",
            ],
            _ => [.. PlainSentences.Of(wording.Why), "Sorry, we do not have this number for this month."],
        };

    private static string FigureSentence(Assessment assessment, PlainWording wording, decimal number)
    {
        var (people, did) = (wording.People, wording.Did);
        return (assessment.Unit(), assessment.Figure) switch
        {
            (
                IndicatorUnit.Percentage,
                Figure.Known { Numerator: { } part, Denominator: { } whole and < FewestForHundred }
            ) => $"Out of {Text(whole)} {people}, {Text(part)} {did}.",
            (IndicatorUnit.Percentage, Figure.Known { Value: > 0 }) when number == 0 =>
                $"Out of 100 {people}, fewer than 1 {did}.",
            (IndicatorUnit.Percentage, _) => $"Out of 100 {people}, {Text(number)} {did}.",
            (IndicatorUnit.RatePer10000, _) => $"Out of 10,000 {people}, {Text(number)} {did}.",
            (IndicatorUnit.RatePer100000, _) => $"Out of 100,000 {people}, {Text(number)} {did}.",
            (IndicatorUnit.Count, _) when number == 0 => $"No {people} {did}.",
            (IndicatorUnit.Count, _) when number == 1 => "The number was 1.",
            (IndicatorUnit.Count, _) => $"{Text(number)} {people} {did}.",
            _ => $"The number was {FigureText.InSentence(assessment.Displayed, assessment.Unit())}.",
        };
    }

    private static IEnumerable<string> TargetSentences(Assessment assessment)
    {
        var outOf = assessment.Unit() switch
        {
            IndicatorUnit.Percentage => " out of 100",
            IndicatorUnit.RatePer10000 => " out of 10,000",
            _ => "",
        };
        if (assessment.Rag is not Judgement<Rag>.Made made)
        {
            yield break;
        }

        yield return assessment.Target switch
        {
            Target.Bound bound => $"Our target is {bound.Operator.InWords()} {Text(bound.Value)}{outOf}.",
            Target.Range range => $"Our target is from {Text(range.Lower)} to {Text(range.Upper)}{outOf}.",
            _ => "We have a target.",
        };
        yield return made.Verdict switch
        {
            Rag.Green => "We met our target.",
            Rag.Amber => "We nearly met our target.",
            _ => "We did not meet our target.",
        };
    }

    private static IEnumerable<string> YearAgo(Assessment assessment, decimal number)
    {
        if (PrintedNumber.Of(assessment.SameMonthLastYear) is not { } before || IsFew(assessment))
        {
            yield break;
        }

        yield return number == before ? "A year ago it was the same."
        : number > before ? $"A year ago it was lower: {Text(before)}."
        : $"A year ago it was higher: {Text(before)}.";
    }

    /// <summary>Good and bad are said of a real change alone: from month to month most figures move without cause.</summary>
    private static IEnumerable<string> RealChange(Assessment assessment)
    {
        if (assessment.Variation.Is(Variation.Improving))
        {
            yield return "It has really changed for the better.";
        }
        else if (assessment.Variation.Is(Variation.Concerning))
        {
            yield return "It has really changed for the worse.";
        }
        else if (assessment.Variation.Is(Variation.Neutral))
        {
            yield return "It has really changed.";
        }
    }

    private static bool IsFew(Assessment assessment) =>
        assessment.Figure is Figure.Known { Denominator: < FewestForHundred }
        && assessment.Unit() is IndicatorUnit.Percentage;

    private static string Text(decimal number) => FigureText.Of(number, unit: null);
}
