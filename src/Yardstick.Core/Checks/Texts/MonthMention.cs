using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>A month named in a sentence, with the word before it (<c>in</c>, <c>since</c>, <c>than</c>).</summary>
internal sealed partial record MonthMention(Month Month, int Start, int End, string Preposition)
{
    private static readonly string[] Names =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <param name="reported">A month without a year is the last of that name up to this one.</param>
    public static IReadOnlyList<MonthMention> In(string sentence, Month reported) =>
        [
            .. Named()
                .Matches(sentence)
                .Where(match => IsMonth(match))
                .Select(match => new MonthMention(
                    Read(match, reported),
                    match.Groups["name"].Index,
                    match.Index + match.Length,
                    match.Groups["preposition"].Value.ToLowerInvariant()
                )),
        ];

    /// <summary>"May" and "March" are words too: without a year or a word such as "in" before them they name no month.</summary>
    private static bool IsMonth(Match match) =>
        match.Groups["name"].Value is not ("May" or "March" or "Mar")
        || match.Groups["year"].Success
        || match.Groups["preposition"].Success;

    private static Month Read(Match match, Month reported)
    {
        var number = Array.IndexOf(Names, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1;
        if (match.Groups["year"].Success)
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            return new Month(year < 100 ? 2000 + year : year, number);
        }

        return new Month(number > reported.Number ? reported.Year - 1 : reported.Year, number);
    }

    // A number of two digits behind a month is its year, unless the things counted follow: "in June 31 children".
    [GeneratedRegex(
        @"(?<preposition>\b(?i:in|for|since|to|of|and|from|during|by|between|until|than|through|following|after|on|end|with)\s+)?\b(?<name>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\b(?:[\s'’-]+(?<year>20\d\d|[1-4]\d)(?![\d,.]*\d)(?!\s*%)(?!\s+(children|young|referrals|contacts|cases|plans|assessments|families|care|enquiries)))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Named();
}
