using System.Globalization;
using System.Text.RegularExpressions;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A number in a sentence that speaks of a figure: not a date, an age, a duration, a section of an Act or a list mark.</summary>
/// <param name="Before">The sentence between the number before this one (or its start) and this number.</param>
/// <param name="After">The sentence up to the next number (or its end).</param>
internal sealed partial record NumberInText(
    decimal Value,
    int Decimals,
    NumberUnit Unit,
    int Start,
    string Printed,
    string Before,
    string After
)
{
    public static IReadOnlyList<NumberInText> In(string sentence, IReadOnlyList<MonthMention> months)
    {
        var found = Written()
            .Matches(sentence)
            .Where(match => !months.Any(month => match.Index < month.End && match.Index >= month.Start))
            .Where(match => !IsNoFigure(sentence, match))
            .ToList();
        return
        [
            .. found.Select(
                (match, i) =>
                    Of(
                        match,
                        sentence[(i == 0 ? 0 : found[i - 1].Index + found[i - 1].Length)..match.Index],
                        sentence[
                            (match.Index + match.Length)..(i + 1 < found.Count ? found[i + 1].Index : sentence.Length)
                        ]
                    )
            ),
        ];
    }

    private static NumberInText Of(Match match, string before, string after)
    {
        var unit = match.Groups["unit"].Value;
        return new NumberInText(
            decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture),
            DisplayedNumber.Decimals(match.Groups["number"].Value),
            unit.Contains("point", StringComparison.OrdinalIgnoreCase) ? NumberUnit.Points
                : unit.Length > 0 ? NumberUnit.Percent
                : NumberUnit.Count,
            match.Index,
            match.Value.Trim(),
            before,
            after
        );
    }

    private static bool IsNoFigure(string sentence, Match match)
    {
        var before = sentence[..match.Index];
        var after = sentence[(match.Index + match.Length)..];
        var isPlain = match.Groups["unit"].Length == 0;
        return (isPlain && (Counted().IsMatch(after) || IsYear(match.Value)))
            || Named().IsMatch(before)
            || (isPlain && IsAge(before, match.Groups["number"].Value))
            || (before.Trim().Length == 0 && ListMark().IsMatch(after));
    }

    private static bool IsYear(string printed) =>
        printed.Length == 4
        && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1980 and <= 2060;

    private static bool IsAge(string before, string number) =>
        Age().IsMatch(before) && decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) <= 25;

    [GeneratedRegex(
        @"(?<![\w.,/£–-])(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)(?<unit>\s?%(\s+points?)?|\s?per\s?cent(age points?)?|\s(percentage )?points?\b)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Written();

    /// <summary>Durations, distances, ranges, ordinals, days of a month, ages, fractions of a date.</summary>
    [GeneratedRegex(
        @"^(\s*[-–]\s*\d|\s*[-–]?\s*(working|calendar|school|days?|weeks?|weekly|months?|monthly|years?|hours?|minutes?|miles?|wd)\b|\+|/\d|(st|nd|rd|th)\b|[a-z]|\s*(of\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\b|\s+or more\b)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counted();

    /// <summary>Sections of Acts, pages, populations of a rate, money, odds, ranges.</summary>
    [GeneratedRegex(
        @"((\b(section|sections|regulation|reg|rule|page|item|paragraph|schedule|part|phase|stage|version|team|table|appendix|ref|per|act|aged?|ages|population( of| is)?:?)|\bS\.?)\s*|£\s*|\b(one|two|three|four|1|2|3) in\s+|\d\s*[-–]\s*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(under|over|turn(ed|ing)?)\s+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"^[.)]", RegexOptions.ExplicitCapture)]
    private static partial Regex ListMark();
}

internal enum NumberUnit
{
    Count,
    Percent,
    Points,
}
