using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>A value strictly beyond every other of at least six known months in a row: <c>the lowest in 13 months</c>.</summary>
public sealed class HighestOrLowest : IStatementRule
{
    private const int FewestMonths = 6;

    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (assessment.HasOverlappingMonths())
        {
            return null;
        }

        var values = assessment.KnownRun().Select(point => PrintedNumber.Of(point)!.Value).ToList();
        if (values.Count < FewestMonths)
        {
            return null;
        }

        var highest = 1 + values.Skip(1).TakeWhile(earlier => earlier < values[0]).Count();
        var lowest = 1 + values.Skip(1).TakeWhile(earlier => earlier > values[0]).Count();
        var polarity = assessment.Polarity();
        return highest >= FewestMonths ? Record("highest", highest, polarity, good: Polarity.Higher)
            : lowest >= FewestMonths ? Record("lowest", lowest, polarity, good: Polarity.Lower)
            : null;
    }

    private static Statement Record(string word, int months, Polarity polarity, Polarity good)
    {
        var weight =
            polarity == good ? 52
            : polarity is Polarity.Higher or Polarity.Lower ? 75
            : 58;
        return new Statement(
            nameof(HighestOrLowest),
            string.Create(CultureInfo.InvariantCulture, $"the {word} in {months} months"),
            weight
        );
    }
}
