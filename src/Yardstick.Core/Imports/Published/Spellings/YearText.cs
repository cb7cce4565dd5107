using System.Globalization;
using System.Text.RegularExpressions;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>A year in a heading: financial (21/22) or calendar (2021).</summary>
/// <param name="Start">The first calendar year.</param>
public sealed record HeadingYear(int Start, bool IsFinancial);

/// <summary>Finds years in headings.</summary>
internal static partial class YearText
{
    /// <returns>The year at the end of the heading and the words before it; null when it ends with none.</returns>
    public static (string Before, HeadingYear Year)? Trailing(string plain)
    {
        var match = Financial().Match(plain);
        if (match.Success)
        {
            var (first, second) = (Number(match, "first"), Number(match, "second"));
            var start = first < 100 ? 2000 + first : first;
            // 21/22 follow each other; 01/06 and 12/24 do not, and are no year.
            return (start + 1) % 100 == second % 100
                ? (match.Groups["before"].Value.Trim(' ', '-', '–'), new HeadingYear(start, IsFinancial: true))
                : null;
        }

        match = Calendar().Match(plain);
        return match.Success
            ? (
                match.Groups["before"].Value.Trim(' ', '-', '–'),
                new HeadingYear(Number(match, "first"), IsFinancial: false)
            )
            : null;
    }

    /// <summary>A cell that is a year and nothing else, as in the upper of two heading rows.</summary>
    public static HeadingYear? Alone(string plain) => Trailing(plain) is { Before: "" } found ? found.Year : null;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<before>|.*[^\d])(?<first>(20)?\d\d)\s*[/\-– ]\s*(?<second>(20)?\d\d)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Financial();

    [GeneratedRegex(@"^(?<before>|.*[^\d/\-–])(?<first>20\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Calendar();
}
