using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>A rating other than the month before would have had by the same target: <c>turned from green to red</c>.</summary>
public sealed class ChangeOfBand : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (
            assessment.Rag is not Judgement<Rag>.Made { Verdict: var now }
            || Before(assessment) is not Judgement<Rag>.Made { Verdict: var before }
            || now == before
        )
        {
            return null;
        }

        return new Statement(
            nameof(ChangeOfBand),
            $"turned from {Word(before)} to {Word(now)}",
            Weight: now < before ? 85 : 65
        );
    }

    private static Judgement<Rag> Before(Assessment assessment) =>
        RagRule.Judge(
            PrintedNumber.Of(assessment.Previous),
            (assessment.Previous?.Figure as Figure.Known)?.Denominator,
            assessment.Target,
            assessment.Tolerance
        );

    private static string Word(Rag rag) =>
        rag switch
        {
            Rag.Green => "green",
            Rag.Amber => "amber",
            _ => "red",
        };
}
