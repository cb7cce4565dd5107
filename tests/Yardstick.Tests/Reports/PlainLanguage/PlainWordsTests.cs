using System.Text.RegularExpressions;
using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.PlainLanguage;

namespace Yardstick.Tests.Reports.PlainLanguage;

/// <summary>The plain words that ship with the product.</summary>
public sealed partial class PlainWordsTests
{
    private static readonly Product Shipped = Product.Load();

    private static readonly PlainLanguageWords Words = Shipped.PlainLanguage;

    [Fact]
    public void Every_figure_of_the_panel_report_has_plain_words_except_a_distribution_which_is_no_single_figure()
    {
        var without = Shipped.UsualLayout.IndicatorKeys.Where(key => Words.Find(key) is null);

        Assert.Equal(["audit_grade_pct"], without);
        Assert.All(Shipped.UsualLayout.Sections, section => Assert.NotNull(Words.FindSection(section.Title)));
        Assert.NotNull(Words.Find(Words.Participation));
    }

    [Fact]
    public void No_word_of_the_trade_and_no_acronym_stands_in_them() =>
        Assert.Empty(
            Words
                .All.SelectMany(wording =>
                    new[] { wording.Title, wording.People, wording.Did, wording.Why, wording.Good }
                )
                .SelectMany(text => WordsOfTheTrade().Matches(text).Select(match => $"{match.Value}: {text}"))
        );

    /// <summary>Flesch reading ease by its usual formula; 80 and more is read with ease at eleven years.</summary>
    [Fact]
    public void They_are_easy_to_read()
    {
        var sentences = Words
            .All.SelectMany(wording =>
                PlainSentences
                    .Of(wording.Why)
                    .Concat(PlainSentences.Of(wording.Good))
                    .Append($"Out of 100 {wording.People}, 50 {wording.Did}.")
            )
            .ToList();
        var words = sentences.SelectMany(sentence => sentence.Split(' ')).ToList();
        double syllables = words.Sum(word =>
            Math.Max(1, Vowels().Count(word.TrimEnd('.', ',')) - (SilentEnd().IsMatch(word) ? 1 : 0))
        );
        var ease = 206.835 - (1.015 * words.Count / sentences.Count) - (84.6 * syllables / words.Count);

        Assert.True(ease >= 80, FormattableString.Invariant($"Reading ease is {ease:0.0}."));
    }

    [Theory]
    [InlineData(
        "figures: [{ indicator: no_such_key, title: T, people: p, did: d, why: W., good: G. }]",
        "not in the catalogue"
    )]
    [InlineData("figures: [{ indicator: cpp_n, title: T, people: p, did: d, why: W, good: G. }]", "full stop")]
    [InlineData("figures: [{ indicator: cpp_n, title: T, people: p, did: d, why: W. }]", "'good' is missing")]
    [InlineData(
        "figures: [{ indicator: cpp_n, title: T, people: p, did: d, why: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen., good: G. }]",
        "has 16 words"
    )]
    public void A_mistake_in_the_words_stops_the_start_and_says_what_to_do(string figures, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-plain-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "plain-language.yml"),
                $"participation: cpp_n\nsections: []\n{figures}\n"
            );

            var invalid = Assert.Throws<DefinitionsInvalid>(() =>
                PlainLanguageWords.Load(folder.FullName, new HashSet<string>(["cpp_n"], StringComparer.Ordinal))
            );
            Assert.Contains(problem, invalid.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(
        @"\b([A-Z]{2,}|statutory|section 47|strategy|placement|supervision|caseload|cohort|timescales?|conference|multi-agency|permanence|safeguard\w*)\b"
    )]
    private static partial Regex WordsOfTheTrade();

    [GeneratedRegex("[aeiouyAEIOUY]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("[^l]e[sd]?[.,]?$")]
    private static partial Regex SilentEnd();
}
