using System.Globalization;
using System.Text.RegularExpressions;
using static Yardstick.Core.Editions.Disclosure.Texts.WordPattern;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>
/// Finds small numbers of people in a text, in digits and in words: <c>three children</c>, <c>all but two</c>, <c>48 of 50</c>, <c>half of the
/// eight</c>, <c>90% of the 20</c>, <c>only 4</c>. Numbers that measure time or count measures are no people.
/// </summary>
internal sealed class SmallNumbersInWords
{
    private const string Number = "number";
    private const string Whole = "of";
    private const decimal Hundred = 100;

    private readonly TextVocabulary _words;
    private readonly Regex[] _people;
    private readonly Regex _alone;
    private readonly Regex _few;
    private readonly Regex _share;
    private readonly Regex _fraction;
    private readonly Regex _percentage;

    public SmallNumbersInWords(TextVocabulary words)
    {
        _words = words;
        var number = $@"(?<number>\d{{1,2}}|{Any(words.Numbers)})";
        var digits = @"(?<![\d.,/£-])\b(?<number>\d{1,2})\b(?![.,]\d|[/-]|%|\s*(?:per cent|%))";
        var whole = $@"(?:the\s+|these\s+|those\s+|all\s+)?(?<of>\d{{1,4}}|{Any(words.Numbers)})\b(?!\s*/)";
        var ordinal = string.Join('|', words.Fractions.Select(part => Regex.Escape(part)));
        _people =
        [
            Of(
                $@"(?<![\d.,/£-])\b{number}\b(?![.,]\d|%|\s*(?:per cent|%))(?:\s+[\w'’-]+){{0,3}}?\s+(?:{Any(words.Persons)})\b"
            ),
            Of($@"\b(?:group|pair|set)s?\s+of\s+{number}\b"),
            Of(
                $@"\b(?:{Any(words.BeforeNumbers)})\s+{number}\b(?!{Other(words)}|[.,]\d|[/-]|%|\s*(?:per cent|%)|\s+of\b)"
            ),
            Of($@"(?<![\d.,/£-])\b{number}\s+(?:{Any(words.BehindNumbers)})\b"),
        ];
        _alone = Of(
            $@"(?<!\b(?:{Any(words.Labels)})\s)(?<![\p{{L}},;)]\s(?-i:\p{{Lu}})[\p{{L}}'’-]*\s){digits}(?!{Other(words)})"
        );
        _few = Of($@"\b(?:{Any(words.Few)})\b");
        _share = Of($@"(?<![\d.,/£-])\b{number}(?:\s+(?:out\s+)?of\s+|\s*/\s*){whole}");
        _fraction = Of($@"\b(?:(?<top>a|{Any(words.Numbers)})[\s-]+)?(?<part>{ordinal})s?\s+of\s+{whole}");
        _percentage = Of($@"(?<percent>\d{{1,3}}(?:\.\d+)?)\s*(?:%|per\s?cent)\s+of\s+{whole}");
    }

    /// <summary>In the order of what says most; a number that stands in one finding is not found again by itself.</summary>
    public IEnumerable<(Match Match, bool IsShare)> In(string text, DisclosureSettings settings)
    {
        List<(Match Match, bool IsShare)> found =
        [
            .. _people
                .SelectMany(pattern => pattern.Matches(text))
                .Where(match => settings.IsSmall(Read(match, Number)))
                .Concat(_few.Matches(text))
                .Select(match => (match, false)),
            .. _share
                .Matches(text)
                .Where(match => IsSmall(Read(match, Number), Read(match, Whole)))
                .Select(match => (match, true)),
            .. _fraction
                .Matches(text)
                .Where(match => IsSmall(Part(match), Read(match, Whole)))
                .Select(match => (match, true)),
            .. _percentage
                .Matches(text)
                .Where(match => IsSmall(Percent(match), Read(match, Whole)))
                .Select(match => (match, true)),
        ];
        return
        [
            .. found,
            .. _alone
                .Matches(text)
                .Where(match => settings.IsSmall(Read(match, Number)))
                .Where(match => !found.Exists(other => Covers(other.Match, match)))
                .Select(match => (match, false)),
        ];

        bool IsSmall(long part, long whole) =>
            settings.IsSmall(part) || settings.IsSmall(whole - part) || settings.IsSmall(whole);
    }

    private static bool Covers(Match outer, Match inner) =>
        outer.Index <= inner.Index && inner.Index + inner.Length <= outer.Index + outer.Length;

    private long Part(Match match) =>
        (match.Groups["top"] is { Success: true, Value: not ("a" or "A") } ? Read(match, "top") : 1)
        * Read(match, Whole)
        / (_words.Fractions.Index().First(part => Is(part.Item, match.Groups["part"].Value)).Index + 2);

    private long Percent(Match match) =>
        (long)
            decimal.Round(
                decimal.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture)
                    * Read(match, Whole)
                    / Hundred
            );

    private long Read(Match match, string group)
    {
        var text = match.Groups[group].Value;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 1 + _words.Numbers.Index().First(word => Is(word.Item, text)).Index;
    }

    private static bool Is(string word, string text) => word.Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>What may follow a number that counts no people: time, measures, days of a month.</summary>
    private static string Other(TextVocabulary words) =>
        $@"(?:st|nd|rd|th)\b|[\s-]+(?:{Any(words.Measures)})\b|\s+(?:{string.Join('|', CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames.Where(month => month.Length > 0))})\b";
}
