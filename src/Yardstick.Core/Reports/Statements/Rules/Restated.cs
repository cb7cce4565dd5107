using System.Globalization;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// A month that this edition prints otherwise than an earlier one did: <c>June 2023 restated from 68% in the June 2023 panel report to 84%</c>. A
/// difference that rounding alone explains is none.
/// </summary>
public sealed class Restated : IStatementRule
{
    private const int MonthsNamed = 2;

    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        var restated = assessment
            .Series()
            .Where(point => point.Edition == assessment.Edition)
            .Reverse()
            .Select(now => (Now: now, Before: LastPrinted(subject, now)))
            .Where(pair => pair.Before is not null && Differs(pair.Now, pair.Before))
            .Select(pair =>
                $"{pair.Now.Month.ToWords()} restated from {FigureText.WithCountsAlone(pair.Before!, assessment.Unit())} "
                + $"in the {pair.Before!.Edition} to {FigureText.WithCountsAlone(pair.Now, assessment.Unit())}"
            )
            .ToList();
        return restated.Count == 0
            ? null
            : new Statement(
                nameof(Restated),
                string.Join("; ", restated.Take(MonthsNamed)) + Rest(restated.Count - MonthsNamed),
                Weight: 56
            );
    }

    private static string Rest(int more) =>
        more <= 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; {more} more {(more == 1 ? "month" : "months")} restated");

    /// <summary>What the newest earlier edition that knows the month printed.</summary>
    private static SeriesPoint? LastPrinted(StatementSubject subject, SeriesPoint now) =>
        subject
            .Earlier.SelectMany(earlier => earlier.Series().Where(point => point.Edition == earlier.Edition))
            .FirstOrDefault(point => point.Month == now.Month && point.Figure is Figure.Known);

    private static bool Differs(SeriesPoint now, SeriesPoint before) =>
        (now.Figure, before.Figure) switch
        {
            (Figure.Known { Denominator: not null } a, Figure.Known { Denominator: not null } b) => (
                a.Numerator,
                a.Denominator
            ) != (b.Numerator, b.Denominator),
            (Figure.Known { Denominator: not null } exact, Figure.Known) => !Shows(before, exact.Value),
            (Figure.Known, Figure.Known { Denominator: not null } exact) => !Shows(now, exact.Value),
            (Figure.Known, Figure.Known) => PrintedNumber.Of(now) != PrintedNumber.Of(before),
            _ => false,
        };

    /// <summary>Whether a printed value is the exact one rounded, or cut off as one paper does.</summary>
    private static bool Shows(SeriesPoint printed, decimal exact) =>
        PrintedNumber.Of(printed) is { } shown
        && (
            shown == DisplayedFigure.Round(exact, 0)
            || shown == DisplayedFigure.Round(exact, 0, DisplayRounding.Truncate)
        );
}
