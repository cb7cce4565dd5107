using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>Mean, maximum and minimum of the twelve months that end with, and include, the current one.</summary>
public static class TwelveMonths
{
    /// <param name="history">Any number of months; only the twelve are used. Made only when all twelve are known.</param>
    public static Judgement<TwelveMonthFigures> Of(Month month, IReadOnlyList<SeriesPoint> history)
    {
        var months = Month.RunEnding(month, 12);
        var known = history
            .Where(point => months.Contains(point.Month))
            .Select(point => point.Figure)
            .OfType<Figure.Known>()
            .ToList();
        if (known.Count < 12)
        {
            return new Judgement<TwelveMonthFigures>.NotMade(
                $"{known.Count} of the twelve months to {month.ToWords()} are known"
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
            $"mean, maximum and minimum of the monthly values from {months[0].ToWords()} to {month.ToWords()}"
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
