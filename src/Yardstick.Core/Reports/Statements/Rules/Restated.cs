using System.Globalization;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// A month whose value differs from what an earlier edition printed: <c>June 2023 restated from 68% (June 2023 panel report) to 84%</c>. A
/// difference that the editions' rounding alone explains is none.
/// </summary>
public sealed class Restated : IStatementRule
{
    private const int MonthsNamed = 2;

    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        var restated = assessment
            .Series()
            .OrderByDescending(point => point.Month)
            .Select(point => (Now: point, Before: FirstPrinted(subject, point)))
            .Where(pair => pair.Before is not null && Differs(pair.Now, pair.Before))
            .Select(pair =>
                $"{pair.Now.Month.ToWords()} restated from {FigureText.WithCounts(pair.Before!, assessment.Unit())} ({pair.Before!.Edition}) "
                + $"to {FigureText.WithCounts(pair.Now, assessment.Unit())}"
            )
            .ToList();
        if (restated.Count == 0)
        {
            return null;
        }

        var more = restated.Count - MonthsNamed;
        var rest =
            more > 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"; {more} more {(more == 1 ? "month" : "months")} restated"
                )
                : "";
        return new Statement(nameof(Restated), string.Join("; ", restated.Take(MonthsNamed)) + rest, Weight: 56);
    }

    /// <summary>What the newest earlier edition that knows the month printed.</summary>
    private static SeriesPoint? FirstPrinted(StatementSubject subject, SeriesPoint now) =>
        subject
            .Earlier.SelectMany(earlier => earlier.Series())
            .FirstOrDefault(point =>
                point.Month == now.Month && point.Edition != now.Edition && point.Figure is Figure.Known
            );

    private static bool Differs(SeriesPoint now, SeriesPoint before)
    {
        if (now.Figure is not Figure.Known is_ || before.Figure is not Figure.Known was)
        {
            return false;
        }

        if (is_.Denominator is not null && was.Denominator is not null)
        {
            return (is_.Numerator, is_.Denominator) != (was.Numerator, was.Denominator);
        }

        var exact = is_.Denominator is not null ? is_.Value : was.Value;
        var printed = PrintedNumber.Of(is_.Denominator is not null ? before : now) ?? was.Value;
        return is_.Denominator is null && was.Denominator is null
            ? PrintedNumber.Of(now) != PrintedNumber.Of(before)
            : printed != DisplayedFigure.Round(exact, 0) && printed != decimal.Truncate(exact);
    }
}
