using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>Dates written in digits, day before month as in Britain, or year first.</summary>
public static partial class CalendarText
{
    /// <returns>The month of <c>01/06/2023</c>, <c>2023-06-30</c>, <c>2023-06</c> or <c>06/2023</c>, else null.</returns>
    public static Month? ReadMonth(string text)
    {
        if (Read(text) is { } date)
        {
            return Month.Of(date);
        }

        var match = MonthAndYear().Match(text);
        if (!match.Success || YearText.Alone(text) is not null)
        {
            return null;
        }

        var number = Number(match.Groups["month"].Value);
        return number is >= 1 and <= 12 && Year(match.Groups["year"].Value) is { } year
            ? new Month(year, number)
            : null;
    }

    /// <returns>The date, a time of day left out; null for any other text and for a day that no calendar has.</returns>
    public static DateOnly? Read(string text)
    {
        var match = Match(text);
        if (!match.Success || Year(match.Groups["year"].Value) is not { } year)
        {
            return null;
        }

        var (month, day) = (Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>Written as a date, but on no calendar: 31/02/2023.</summary>
    public static bool IsImpossible(string text) =>
        text is [>= '0' and <= '9', .. { Length: < 24 }]
        && Match(text) is { Success: true } match
        && Year(match.Groups["year"].Value) is not null
        && Read(text) is null;

    /// <summary>Two digits are of this century up to 2068: <c>Dec-69</c> and <c>Jan-00</c> are numbers behind a date format, not months.</summary>
    public static int? Year(string digits)
    {
        var year = Number(digits);
        return digits.Length == 2
            ? year is >= 1 and <= 68
                ? 2000 + year
                : null
            : year is >= 1990 and <= 2199
                ? year
                : null;
    }

    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Match Match(string text)
    {
        var match = DayFirst().Match(text);
        return match.Success ? match : YearFirst().Match(text);
    }

    // A two-digit year only behind strokes: 12.13.14 is a number of a paragraph.
    [GeneratedRegex(
        @"^((?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4}|\d{2})|(?<day>\d{1,2})[.\- ](?<month>\d{1,2})[.\- ](?<year>\d{4}))([ t]\d{1,2}:\d{2}(:\d{2})?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?<year>\d{4})[/.\- ](?<month>\d{1,2})[/.\- ](?<day>\d{1,2})([ t]\d{1,2}:\d{2}(:\d{2})?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^((?<year>\d{4})[/.\- ](?<month>\d{1,2})|(?<month>\d{1,2})[/.\- ](?<year>\d{4}))$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex MonthAndYear();
}
