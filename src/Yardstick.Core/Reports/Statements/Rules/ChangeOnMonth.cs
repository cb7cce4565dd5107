using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// What became of the month before: <c>fell from 92% (321 of 347) to 86% (265 of 307), which is worse</c>. It gives the sentence its verb, so
/// it speaks of every known figure.
/// </summary>
public sealed class ChangeOnMonth : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (assessment.Number() is not { } now)
        {
            return null;
        }

        var unit = assessment.Unit();
        var latest = FigureText.WithCounts(assessment.Latest(), unit);
        if (assessment.Previous is not { } previous || PrintedNumber.Of(previous) is not { } before)
        {
            return new Statement(nameof(ChangeOnMonth), $"stood at {latest}", Weight: 10);
        }

        if (now == before)
        {
            return new Statement(nameof(ChangeOnMonth), $"stayed unchanged at {latest}", Weight: 25);
        }

        var moved = $"{(now > before ? "rose" : "fell")} from {FigureText.WithCountsAlone(previous, unit)} to {latest}";
        return new Statement(nameof(ChangeOnMonth), moved + Relative(assessment) + Judged(assessment), Weight: 50);
    }

    /// <summary>Beside a percentage a relative change is easily taken for points, so only counts carry it.</summary>
    private static string Relative(Assessment assessment) =>
        assessment
            is { Indicator.Unit: IndicatorUnit.Count, ChangeOnMonth: Judgement<decimal>.Made { Verdict: not 0 } change }
            ? $" ({FigureText.WithSign(change.Verdict)}%)"
            : "";

    private static string Judged(Assessment assessment) =>
        assessment.Direction.Is(Direction.Better) ? ", which is better"
        : assessment.Direction.Is(Direction.Worse) ? ", which is worse"
        : "";
}
