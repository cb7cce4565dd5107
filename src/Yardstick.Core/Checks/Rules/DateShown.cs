using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// Integers behind a date format. Spreadsheets count days from 1900 or 1970, so -1, 0 and 1 look like December 1969, December 1899 and
/// January 1900 (derived-figures: the checker, 6).
/// </summary>
internal static partial class DateShown
{
    /// <summary>Whether a judgement cell shows a date.</summary>
    public static bool IsDate(PublishedCell cell) =>
        MonthAndYear().IsMatch(cell.Printed) || Full().IsMatch(cell.Printed);

    /// <summary>The number meant: as imported, else read from the date; null when the cell holds none.</summary>
    public static decimal? Meaning(PublishedCell cell)
    {
        if (!IsDate(cell) || cell.Value is -1 or 0 or 1)
        {
            return cell.Value ?? Integer(cell.Printed);
        }

        return cell.Printed.Trim().ToUpperInvariant() switch
        {
            "DEC-69" or "31/12/1969" or "1969-12-31" => -1,
            "DEC-99" or "30/12/1899" or "1899-12-30" => 0,
            "JAN-00" or "01/01/1900" or "1900-01-01" => 1,
            _ => null,
        };
    }

    /// <summary>A number that is no judgement (-8) is not imported as one, but it is what the cell says.</summary>
    private static decimal? Integer(string printed) =>
        int.TryParse(printed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"^\s*[A-Za-z]{3,9}[- ]\d{2,4}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^\s*(\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d{2}-\d{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Full();
}
