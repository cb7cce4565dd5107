using System.Globalization;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>Reads the days of a workbook: those that Excel keeps as days have been made ISO before, the rest is text or a bare serial number.</summary>
public static class AnnexADay
{
    /// <summary>1 January 1930 and 31 December 2099: a number outside is an age or an identifier, not a day.</summary>
    private const decimal First = 10959;
    private const decimal Last = 73050;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm:ss",
        "d/M/yyyy",
        "d/M/yyyy HH:mm",
        "d/M/yyyy HH:mm:ss",
        "d/M/yy",
        "d-M-yyyy",
        "d.M.yyyy",
        "d-MMM-yyyy",
        "d-MMM-yy",
        "d MMM yyyy",
        "d MMMM yyyy",
        "yyyy/M/d",
    ];

    /// <returns>An ISO day; null when the text is none.</returns>
    public static string? Read(string text)
    {
        if (
            DateTime.TryParseExact(
                text,
                Forms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AllowWhiteSpaces,
                out var day
            )
        )
        {
            return Iso(day);
        }

        return
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            && serial is >= First and <= Last
            && SerialDate.Shown(serial) is { } shown
            ? Iso(shown)
            : null;
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
