using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using static Yardstick.Core.Editions.Disclosure.Texts.WordPattern;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>
/// Reads a text of a public version for what leads to a child although no figure is named: small numbers in digits or words, ages, relations,
/// names, days, and what happens seldom. It finds too much rather than too little; a person edits, or records that it was checked.
/// </summary>
public sealed partial class PublicTextScan
{
    private const string Remedy = "Say it without, or record why it leads to nobody.";

    private readonly HashSet<string> _known;
    private readonly SmallNumbersInWords _numbers;
    private readonly Regex _age;
    private readonly Regex _relation;
    private readonly Regex _rare;

    private PublicTextScan(TextVocabulary words, Glossary glossary)
    {
        _numbers = new SmallNumbersInWords(words);
        _known = new HashSet<string>(
            words
                .KnownWords.Concat(CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames)
                .Concat(CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.DayNames)
                .Concat(
                    glossary
                        .Terms.SelectMany(term =>
                            term.Spellings.Append(term.Meaning).SelectMany(text => Word().Matches(text))
                        )
                        .Select(word => word.Value)
                ),
            StringComparer.OrdinalIgnoreCase
        );
        _age = Of(
            $@"\b(?:aged?\s+(?:\d{{1,2}}|{Any(words.Numbers)})|(?:\d{{1,2}}|{Any(words.Numbers)})[\s-]+(?:year|month|week|day)s?[\s-]+olds?)\b"
        );
        _relation = Of($@"\b(?:{Any(words.Relations)})\b");
        _rare = Of($@"\b(?:{Any(words.RareEvents)})\b");
    }

    /// <param name="definitions">The folder <c>definitions/</c>.</param>
    /// <param name="glossary">Its words name nobody.</param>
    /// <exception cref="DefinitionsInvalid">The list of words is missing or wrong.</exception>
    public static PublicTextScan Load(string definitions, Glossary glossary) =>
        new(TextVocabulary.Load(definitions), glossary);

    /// <summary>What may lead to a child, in the order of the text.</summary>
    /// <param name="settings">Which numbers are small.</param>
    /// <param name="names">Names that are no persons: of the council and its teams.</param>
    public IReadOnlyList<TextFinding> Scan(
        string text,
        DisclosureSettings settings,
        IReadOnlyCollection<string>? names = null
    ) =>
        [
            .. SmallNumbers(text, settings)
                .Concat(Found(text, _age, TextRisk.Age, "The text tells an age."))
                .Concat(Found(text, _relation, TextRisk.Relation, "The text tells who is whose."))
                .Concat(Names(text, names ?? []))
                .Concat(Found(text, Day(), TextRisk.Date, "The text tells a day."))
                .Concat(
                    Found(
                        text,
                        _rare,
                        TextRisk.RareEvent,
                        "What the text tells of happens seldom, so people may know of whom."
                    )
                )
                .DistinctBy(finding => (finding.Risk, finding.Start))
                .OrderBy(finding => finding.Start)
                .ThenBy(finding => finding.Risk),
        ];

    private IEnumerable<TextFinding> SmallNumbers(string text, DisclosureSettings settings) =>
        _numbers
            .In(text, settings)
            .Select(found =>
                Finding(
                    found.Match,
                    TextRisk.SmallNumber,
                    found.IsShare
                        ? "The text tells a share in which a number is small."
                        : "The text tells a small number of people."
                )
            );

    private IEnumerable<TextFinding> Names(string text, IReadOnlyCollection<string> names)
    {
        var known = names
            .SelectMany(name => Word().Matches(name))
            .Select(word => word.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Capitals().Matches(text))
        {
            List<string> unknown =
            [
                .. Word()
                    .Matches(match.Value)
                    .Skip(BeginsSentence(text, match.Index) ? 1 : 0)
                    .Select(word => word.Value)
                    .Where(word => !_known.Contains(Plain(word)) && !known.Contains(word)),
            ];
            if (unknown.Count > 0 && (unknown.Count > 1 || Word().Count(match.Value) > 1))
            {
                yield return Finding(match, TextRisk.Name, "The words look like a name.");
            }
        }

        foreach (Match match in Titled().Matches(text))
        {
            yield return Finding(match, TextRisk.Name, "The words look like a name.");
        }
    }

    private static bool BeginsSentence(string text, int at)
    {
        var before = text[..at].TrimEnd(' ', '*', '_', '"', '“', '‘', '(', '-', '•', '#', '>');
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or ':' or '\n' or '\r';
    }

    private static string Plain(string word) =>
        word.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);

    private static IEnumerable<TextFinding> Found(string text, Regex pattern, TextRisk risk, string why) =>
        pattern.Matches(text).Select(match => Finding(match, risk, why));

    private static TextFinding Finding(Match match, TextRisk risk, string why) =>
        new(risk, match.Value.Trim(), match.Index, $"{why} {Remedy}");

    [GeneratedRegex(@"[\p{L}][\p{L}'’]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{Ll}'’]*)+",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex Capitals();

    [GeneratedRegex(
        @"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Master)\.? \p{Lu}\p{L}*|[Cc]hild \p{Lu}{1,2}\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex Titled();

    [GeneratedRegex(
        @"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex Day();
}
