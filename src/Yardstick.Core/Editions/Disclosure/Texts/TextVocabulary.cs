using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>The words of <c>definitions/disclosure/text.yml</c>.</summary>
internal sealed record TextVocabulary
{
    private const string File = "disclosure/text.yml";

    /// <summary>Number words in order: the first is 1.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    public required IReadOnlyList<string> Persons { get; init; }

    public required IReadOnlyList<string> Relations { get; init; }

    public required IReadOnlyList<string> RareEvents { get; init; }

    public required IReadOnlyList<string> KnownWords { get; init; }

    /// <exception cref="DefinitionsInvalid">The file is missing, or a list of it is wrong.</exception>
    public static TextVocabulary Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var file = DefinitionFile.Open(definitions, File, problems);
        file?.Allow("numbers", "persons", "relations", "rare_events", "known_words");
        var vocabulary = new TextVocabulary
        {
            Numbers = Words("numbers"),
            Persons = Words("persons"),
            Relations = Words("relations"),
            RareEvents = Words("rare_events"),
            KnownWords = Words("known_words"),
        };
        return problems.Count == 0 ? vocabulary : throw new DefinitionsInvalid(problems);

        IReadOnlyList<string> Words(string list) => file is null ? [] : [.. file.Texts(list).Select(word => word.Text)];
    }
}
