using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Yardstick.Core.Periods;

/// <summary>A calendar month: the period of every figure. Made only through a check; compared by value.</summary>
public readonly record struct Month : IComparable<Month>
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private readonly int _index;

    /// <param name="year">A year from 1900 to 2199.</param>
    /// <param name="number">1 for January to 12 for December.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month does not exist.</exception>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        _index = (year * 12) + number - 1;
    }

    public int Year => _index / 12;

    public int Number => (_index % 12) + 1;

    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>The month end: the date on which stock figures are taken.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public Month Previous => AddMonths(-1);

    public Month Next => AddMonths(1);

    public Month SameMonthLastYear => AddMonths(-12);

    /// <summary>April of the financial year that holds this month.</summary>
    public Month StartOfFinancialYear => new(Number >= 4 ? Year : Year - 1, 4);

    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    public Month AddMonths(int months)
    {
        var index = _index + months;
        return new Month(index / 12, (index % 12) + 1);
    }

    /// <summary>Months from <paramref name="earlier"/> to this one: 0 for the same month, negative when this one is earlier.</summary>
    public int MonthsSince(Month earlier) => _index - earlier._index;

    /// <summary>The run of <paramref name="count"/> months that ends with <paramref name="last"/>, oldest first.</summary>
    public static IReadOnlyList<Month> RunEnding(Month last, int count) =>
        [.. Enumerable.Range(0, count).Select(i => last.AddMonths(i - count + 1))];

    /// <summary>Reads <c>2023-06</c>, the form used on the command line and in every file of ours.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        month = default;
        if (
            !DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year is < 1900 or > 2199
        )
        {
            return false;
        }

        month = Of(date);
        return true;
    }

    /// <exception cref="FormatException">The text is not of the form <c>2023-06</c>.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month)
            ? month
            : throw new FormatException($"'{text}' is not a month: write it as 2023-06.");

    public int CompareTo(Month other) => _index.CompareTo(other._index);

    public static bool operator <(Month left, Month right) => left._index < right._index;

    public static bool operator >(Month left, Month right) => left._index > right._index;

    public static bool operator <=(Month left, Month right) => left._index <= right._index;

    public static bool operator >=(Month left, Month right) => left._index >= right._index;

    /// <summary><c>2023-06</c>.</summary>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary><c>June 2023</c>, as people write it.</summary>
    public string ToWords() => FirstDay.ToString("MMMM yyyy", English);

    /// <summary><c>Jun-23</c>, as the column headings of the papers have it.</summary>
    public string ToShort() => $"{FirstDay.ToString("MMMM", English)[..3]}-{Year % 100:00}";
}
