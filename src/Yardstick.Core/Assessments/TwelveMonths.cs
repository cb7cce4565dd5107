using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>
/// Mean, maximum and minimum of the twelve months that end with, and include, the current one; of the four quarters for what is counted so.
/// </summary>
public static class TwelveMonths
{
    /// <param name="history">Any number of months; only the twelve are used. Made only when all twelve are known.</param>
    /// <param name="basis">Null for a row that is no indicator of the catalogue.</param>
    public static Judgement<TwelveMonthFigures> Of(
        Month month,
        IReadOnlyList<SeriesPoint> history,
        TimeBasis? basis = null
    )
    {
        var months = OwnPeriod.OfTwelveMonths(month, basis);
        var (periods, each) =
            basis is TimeBasis.Quarterly ? ("four quarters", "quarterly") : ("twelve months", "monthly");
        var known = history
            .Where(point => months.Contains(point.Month))
            .Select(point => point.Figure)
            .OfType<Figure.Known>()
            .ToList();
        if (known.Count < months.Count)
        {
            return new Judgement<TwelveMonthFigures>.NotMade(
                $"{known.Count} of the {periods} to {month.ToWords()} are known"
            );
        }

        var figures = new TwelveMonthFigures(
            known.Average(figure => figure.Value),
            known.Max(figure => figure.Value),
            known.Min(figure => figure.Value),
            Pooled(known)
        );
        return new Judgement<TwelveMonthFigures>.Made(
            figures,
            $"mean, maximum and minimum of the {each} values from {months[0].ToWords()} to {month.ToWords()}"
        );
    }

    private static decimal? Pooled(List<Figure.Known> known)
    {
        var parts = known
            .Where(figure => figure is { Numerator: not null, Denominator: not null })
            .Select(figure => (figure.Numerator!.Value, figure.Denominator!.Value))
            .ToList();
        return parts.Count == known.Count ? Ratio.Pooled(parts).ValueOrNull : null;
    }
}
