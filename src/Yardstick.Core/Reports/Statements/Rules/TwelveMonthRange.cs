using Yardstick.Core.Assessments;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>Where the year lay: <c>between 25% and 35% over twelve months, mean 28%</c>.</summary>
public sealed class TwelveMonthRange : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (
            assessment.TwelveMonths is not Judgement<TwelveMonthFigures>.Made { Verdict: var year }
            || year.Minimum == year.Maximum
        )
        {
            return null;
        }

        return new Statement(
            nameof(TwelveMonthRange),
            $"between {Text(year.Minimum)} and {Text(year.Maximum)} over twelve months, mean {Text(year.Mean)}",
            Weight: 18
        );

        string Text(decimal value) =>
            FigureText.Of(DisplayedFigure.Round(value, assessment.Indicator?.Decimals ?? 0), assessment.Unit());
    }
}
