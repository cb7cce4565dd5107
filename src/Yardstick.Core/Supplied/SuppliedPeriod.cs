using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Supplied;

/// <summary>
/// The period that a supplied figure is of: a month, written <c>2023-06</c>, or a quarter of the financial year, written <c>2023-24 Q1</c>.
/// </summary>
public static partial class SuppliedPeriod
{
    private const int MonthsOfQuarter = 3;

    /// <summary>Reads a period as the indicator counts it.</summary>
    /// <param name="today">A period that has not ended by then has no figure yet.</param>
    /// <returns>The month with whose end the period ends, or one sentence that says what is wrong.</returns>
    public static (Month? Last, string? Wrong) Read(string text, Indicator indicator, DateOnly today)
    {
        var isQuarterly = indicator.TimeBasis is TimeBasis.Quarterly;
        var month = Month.TryParse(text, out var read) ? read : (Month?)null;
        var quarter = QuarterOf(text);
        if (isQuarterly && quarter is null)
        {
            return (
                null,
                month is null
                    ? $"'{text}' is not a quarter: write it as 2023-24 Q1."
                    : $"'{text}' is a month, and {indicator.Key} is counted by quarters: write the quarter, as {InWords(month.Value, indicator)}."
            );
        }

        if (!isQuarterly && month is null)
        {
            return (
                null,
                quarter is null
                    ? $"'{text}' is not a month: write it as 2023-06."
                    : $"'{text}' is a quarter, and {indicator.Key} is counted by months: write each month by itself, as {quarter.Value}."
            );
        }

        var last = isQuarterly ? quarter!.Value : month!.Value;
        return last.LastDay >= today
            ? (null, $"'{text}' has not ended yet: supply the figure when it is over.")
            : (last, null);
    }

    /// <summary><c>2023-06</c>, or <c>2023-24 Q1</c> where the indicator counts quarters.</summary>
    public static string InWords(Month last, Indicator indicator)
    {
        if (indicator.TimeBasis is not TimeBasis.Quarterly)
        {
            return last.ToString();
        }

        var start = last.StartOfFinancialYear;
        var number = (last.MonthsSince(start) / MonthsOfQuarter) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start.Year}-{(start.Year + 1) % 100:00} Q{number}");
    }

    /// <summary>The last month of a quarter; null when the text is none, or its two years do not follow each other.</summary>
    private static Month? QuarterOf(string text)
    {
        var found = Quarter().Match(text);
        if (!found.Success)
        {
            return null;
        }

        var year = int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture);
        var next = int.Parse(found.Groups["next"].Value, CultureInfo.InvariantCulture);
        var number = int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture);
        return (year + 1) % 100 == next ? new Month(year, 4).AddMonths((number * MonthsOfQuarter) - 1) : null;
    }

    [GeneratedRegex("^(?<year>(19|20)[0-9]{2})-(?<next>[0-9]{2}) Q(?<number>[1-4])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();
}
