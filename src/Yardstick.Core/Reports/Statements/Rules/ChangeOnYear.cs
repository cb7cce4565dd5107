using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>Beside the same month a year before: <c>up from 78% in June 2022</c>.</summary>
public sealed class ChangeOnYear : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (
            assessment.SameMonthLastYear is not { } lastYear
            || PrintedNumber.Of(lastYear) is not { } before
            || assessment.Number() is not { } now
        )
        {
            return null;
        }

        var year = $"{FigureText.WithCountsAlone(lastYear, assessment.Unit())} in {lastYear.Month.ToWords()}";
        return now == before
            ? new Statement(nameof(ChangeOnYear), $"the same as {year}", Weight: 15)
            : new Statement(nameof(ChangeOnYear), $"{(now > before ? "up" : "down")} from {year}", Weight: 35);
    }
}
