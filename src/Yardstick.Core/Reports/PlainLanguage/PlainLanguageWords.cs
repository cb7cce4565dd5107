using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.PlainLanguage;

/// <summary>
/// The plain words of figures and sections, from <c>definitions/plain-language.yml</c>. They stand apart from the definitions of the indicators, so that
/// a better word is no new definition.
/// </summary>
public sealed class PlainLanguageWords
{
    private const string File = "plain-language.yml";

    /// <summary>A title is a few words.</summary>
    private const int MostWordsOfTitle = 9;

    /// <summary>What the product itself says around the words of a figure: <c>Out of 10,000 …, 70 ….</c></summary>
    private const int WordsAround = 4;

    private readonly IReadOnlyDictionary<string, PlainWording> _figures;
    private readonly IReadOnlyList<PlainSection> _sections;

    private PlainLanguageWords(
        IReadOnlyList<PlainWording> figures,
        IReadOnlyList<PlainSection> sections,
        string participation
    )
    {
        _figures = figures.ToDictionary(wording => wording.Indicator, StringComparer.Ordinal);
        _sections = sections;
        Participation = participation;
    }

    /// <summary>The indicator that says how many children had a say in their reviews.</summary>
    public string Participation { get; }

    public IEnumerable<PlainWording> All => _figures.Values;

    /// <summary>Null when no words were written for the indicator.</summary>
    public PlainWording? Find(string indicator) => _figures.GetValueOrDefault(indicator);

    /// <summary>By the title of a section of a report; null when no words were written for it.</summary>
    public PlainSection? FindSection(string title) =>
        _sections.FirstOrDefault(section =>
            string.Equals(section.Title, title.Trim(), StringComparison.OrdinalIgnoreCase)
        );

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A field is missing or unknown, a key is not in the catalogue or stands twice, or a sentence is long.</exception>
    public static PlainLanguageWords Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<DefinitionProblem>();
        if (DefinitionFile.Open(folder, File, problems) is not { } node)
        {
            throw new DefinitionsInvalid(problems);
        }

        node.Allow("participation", "sections", "figures");
        var participation = Key(node, "participation", indicatorKeys);
        List<PlainSection> sections = [.. node.GroupsOrNone("sections").Select(Section)];
        List<PlainWording> figures = [];
        foreach (var group in node.GroupsOrNone("figures"))
        {
            var wording = Figure(group, indicatorKeys);
            if (figures.Exists(other => other.Indicator == wording.Indicator))
            {
                group.Note(
                    group.LineOf("indicator"),
                    $"'{wording.Indicator}' has its words already; remove one of the two."
                );
            }

            figures.Add(wording);
        }

        return problems.Count == 0
            ? new PlainLanguageWords(figures, sections, participation)
            : throw new DefinitionsInvalid(problems);
    }

    private static PlainSection Section(DefinitionNode node)
    {
        node.Allow("section", "title", "about");
        return new PlainSection(
            node.Text("section").Text,
            Short(node, "title", MostWordsOfTitle),
            Sentences(node, "about")
        );
    }

    private static PlainWording Figure(DefinitionNode node, IReadOnlySet<string> keys)
    {
        node.Allow("indicator", "title", "people", "did", "why", "good");
        var wording = new PlainWording
        {
            Indicator = Key(node, "indicator", keys),
            Title = Short(node, "title", MostWordsOfTitle),
            People = node.Text("people").Text,
            Did = node.Text("did").Text,
            Why = Sentences(node, "why"),
            Good = Sentences(node, "good"),
        };
        var words = PlainSentences.Words(wording.People) + PlainSentences.Words(wording.Did) + WordsAround;
        if (words > PlainSentences.MostWords)
        {
            node.Note(
                node.LineOf("people"),
                $"'Out of 100 {wording.People}, 50 {wording.Did}.' has {words} words; make it {PlainSentences.MostWords} at most."
            );
        }

        return wording;
    }

    private static string Short(DefinitionNode node, string field, int most)
    {
        var (text, line) = node.Text(field);
        if (PlainSentences.Words(text) > most)
        {
            node.Note(line, $"The title '{text}' has more than {most} words; make it shorter.");
        }

        return text;
    }

    private static string Sentences(DefinitionNode node, string field)
    {
        var (text, line) = node.Text(field);
        foreach (
            var sentence in PlainSentences
                .Of(text)
                .Where(sentence => PlainSentences.Words(sentence) > PlainSentences.MostWords)
        )
        {
            node.Note(
                line,
                $"'{sentence}' has {PlainSentences.Words(sentence)} words; make it {PlainSentences.MostWords} at most."
            );
        }

        if (text.Length > 0 && !text.EndsWith('.'))
        {
            node.Note(line, $"'{text}' is no sentence; end it with a full stop.");
        }

        return text;
    }

    private static string Key(DefinitionNode node, string field, IReadOnlySet<string> keys)
    {
        var (key, line) = node.Text(field);
        if (key.Length > 0 && !keys.Contains(key))
        {
            node.Note(line, $"'{key}' is not in the catalogue; write the key of an indicator.");
        }

        return key;
    }
}
