using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>At least three moves in one direction without a pause: <c>worse for the 3rd month running</c>.</summary>
public sealed class MonthsRunning : IStatementRule
{
    private const int FewestMoves = 3;

    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        var polarity = assessment.Polarity();
        if (assessment.HasOverlappingMonths() || polarity == Polarity.Range)
        {
            return null;
        }

        var values = assessment.KnownRun().Select(point => PrintedNumber.Of(point)!.Value).ToList();
        var moves = values.Zip(values.Skip(1), (now, before) => Math.Sign(now - before)).ToList();
        var running = moves.TakeWhile(move => move != 0 && move == moves[0]).Count();
        if (running < FewestMoves)
        {
            return null;
        }

        var (word, weight) = (polarity, moves[0]) switch
        {
            (Polarity.Higher, > 0) or (Polarity.Lower, < 0) => ("better", 51),
            (Polarity.Higher or Polarity.Lower, _) => ("worse", 72),
            (_, > 0) => ("up", 36),
            _ => ("down", 36),
        };
        return new Statement(
            nameof(MonthsRunning),
            $"{word} for the {FigureText.Ordinal(running)} month running",
            weight
        );
    }
}
