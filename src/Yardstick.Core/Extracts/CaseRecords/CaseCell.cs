using System.Globalization;

namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>Reads the typed cells of an extract. Only ISO dates are dates (clarification 55), so that no day is ever mistaken for a month.</summary>
internal static class CaseCell
{
    /// <summary><c>yyyy-MM-dd</c>, with a time behind a <c>T</c> or a space or without one.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> cell, out DateOnly day) =>
        TryReadDay(cell, out day) && (cell.Length == 10 || TryReadTime(cell[10..], out _));

    /// <summary>As <see cref="TryReadDate"/>, with the time; midnight where there is none. A zone behind it is passed over: clocks of England.</summary>
    public static bool TryReadTimestamp(ReadOnlySpan<char> cell, out DateTime moment)
    {
        var time = TimeSpan.Zero;
        var isRead = TryReadDay(cell, out var day) && (cell.Length == 10 || TryReadTime(cell[10..], out time));
        moment = day.ToDateTime(TimeOnly.MinValue) + time;
        return isRead;
    }

    public static bool TryReadDecimal(ReadOnlySpan<char> cell, out decimal number) =>
        decimal.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        )
        && decimal.Abs(number) < 100_000_000_000_000m;

    /// <summary>A whole number, also when an export wrote it as <c>28.0</c>.</summary>
    public static bool TryReadInteger(ReadOnlySpan<char> cell, out long number)
    {
        var isRead = TryReadDecimal(cell, out var value) && decimal.IsInteger(value);
        number = isRead ? (long)value : 0;
        return isRead;
    }

    private static bool TryReadDay(ReadOnlySpan<char> cell, out DateOnly day)
    {
        day = default;
        if (
            cell.Length < 10
            || cell[4] != '-'
            || cell[7] != '-'
            || !TryReadDigits(cell[..4], out var year)
            || !TryReadDigits(cell[5..7], out var month)
            || !TryReadDigits(cell[8..10], out var number)
            || year < 1
            || month is < 1 or > 12
            || number < 1
            || number > DateTime.DaysInMonth(year, month)
        )
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<char> rest, out TimeSpan time)
    {
        time = default;
        if (rest[0] is not ('T' or ' '))
        {
            return false;
        }

        var isRead = TimeOnly.TryParse(
            WithoutZone(rest[1..]),
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var clock
        );
        time = clock.ToTimeSpan();
        return isRead && char.IsAsciiDigit(rest[^1]) | rest[^1] is 'Z';
    }

    private static ReadOnlySpan<char> WithoutZone(ReadOnlySpan<char> time)
    {
        var zone = time.LastIndexOfAny("+-Z");
        return zone > 0 ? time[..zone].TrimEnd() : time;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
