namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Excel's day numbers.</summary>
public static class SerialDate
{
    /// <summary>31 December 9999.</summary>
    private const decimal Last = 2958465;

    /// <summary>
    /// The day that a serial number shows as. Excel counts a 29 February 1900 that never was, hence two starting days. Zero and negative
    /// numbers are no dates in Excel; the published papers show them as Dec-99 and Dec-69, so that they are shown the same way here
    /// (derived figures: cells such as <c>Dec-69</c>, <c>Jan-00</c>, <c>Dec-99</c> are -1, 1 and 0 behind a date format).
    /// </summary>
    /// <returns>Null beyond the calendar.</returns>
    public static DateTime? Shown(decimal serial)
    {
        if (serial is < -25000 or > Last)
        {
            return null;
        }

        var start = serial switch
        {
            < 0 => new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            < 60 => new DateTime(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified),
            _ => new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified),
        };
        return start.AddSeconds((double)decimal.Round(serial * 86400));
    }

    /// <summary>The date that a cell really holds; null when it holds none, or an integer hidden behind a date format.</summary>
    public static DateOnly? Of(TextCell cell) =>
        cell is { Number: >= 367, NumberFormat: { } format }
        && new NumberFormat(format).IsDate
        && Shown(cell.Number.Value) is { } date
            ? DateOnly.FromDateTime(date)
            : null;
}
