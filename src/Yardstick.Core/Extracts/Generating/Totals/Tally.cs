using System.Globalization;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Extracts.Generating.Totals;

/// <summary>Numerators and denominators of indicators, month by month.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (long Numerator, long? Denominator)[]> _figures = new(
        StringComparer.Ordinal
    );

    /// <param name="from">Events are counted from this day on.</param>
    /// <param name="until">Months that end later are left out.</param>
    public Tally(DateOnly from, DateOnly until)
    {
        var first = from.Day == 1 ? Month.Of(from) : Month.Of(from).Next;
        var last = Month.Of(until).LastDay <= until ? Month.Of(until) : Month.Of(until).Previous;
        Months = last < first ? [] : Month.RunEnding(last, last.MonthsSince(first) + 1);
    }

    /// <summary>Whole months, oldest first.</summary>
    public IReadOnlyList<Month> Months { get; }

    /// <summary>One more in the month of a day; nothing for a day outside the months.</summary>
    public void Count(string indicator, DateOnly day)
    {
        if (Months.Count > 0 && day >= Months[0].FirstDay && day <= Months[^1].LastDay)
        {
            Figures(indicator)[Month.Of(day).MonthsSince(Months[0])].Numerator++;
        }
    }

    /// <summary>One more in the denominator, and in the numerator when the test is met.</summary>
    public void Test(string indicator, DateOnly day, bool met)
    {
        if (Months.Count > 0 && day >= Months[0].FirstDay && day <= Months[^1].LastDay)
        {
            ref var figure = ref Figures(indicator)[Month.Of(day).MonthsSince(Months[0])];
            figure.Numerator += met ? 1 : 0;
            figure.Denominator = (figure.Denominator ?? 0) + 1;
        }
    }

    /// <summary>The heading and the figures: denominators only where the indicator has one, a month without cases as 0.</summary>
    public IEnumerable<IReadOnlyList<string>> Records()
    {
        yield return ["indicator", "period_end", "numerator", "denominator"];
        foreach (var (indicator, figures) in _figures)
        {
            var isRatio = figures.Any(figure => figure.Denominator is not null);
            for (var month = 0; month < figures.Length; month++)
            {
                yield return
                [
                    indicator,
                    Months[month].LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    figures[month].Numerator.ToString(CultureInfo.InvariantCulture),
                    isRatio ? (figures[month].Denominator ?? 0).ToString(CultureInfo.InvariantCulture) : "",
                ];
            }
        }
    }

    private (long Numerator, long? Denominator)[] Figures(string indicator)
    {
        if (!_figures.TryGetValue(indicator, out var figures))
        {
            _figures[indicator] = figures = new (long, long?)[Months.Count];
        }

        return figures;
    }
}
