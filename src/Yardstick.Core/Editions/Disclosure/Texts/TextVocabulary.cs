using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>The words of <c>definitions/disclosure/text.yml</c>.</summary>
internal sealed record TextVocabulary
{
    private const string File = "disclosure/text.yml";

    /// <summary>Number words in order: the first is 1.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    public required IReadOnlyList<string> Persons { get; init; }

    /// <summary>Words before a number that make it a number of people: <c>only two</c>, <c>all but one</c>.</summary>
    public required IReadOnlyList<string> BeforeNumbers { get; init; }

    /// <summary>Words behind a number that do so: <c>two were late</c>.</summary>
    public required IReadOnlyList<string> BehindNumbers { get; init; }

    /// <summary>Small numbers that name no number: <c>a couple of</c>.</summary>
    public required IReadOnlyList<string> Few { get; init; }

    /// <summary>In order: the first is a half.</summary>
    public required IReadOnlyList<string> Fractions { get; init; }

    /// <summary>What a number behind which they stand counts instead of people.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What a number before which they stand names instead of counting.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<string> Relations { get; init; }

    public required IReadOnlyList<string> RareEvents { get; init; }

    public required IReadOnlyList<string> KnownWords { get; init; }

    /// <exception cref="DefinitionsInvalid">The file is missing, or a list of it is wrong.</exception>
    public static TextVocabulary Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var file = DefinitionFile.Open(definitions, File, problems);
        file?.Allow(
            "numbers",
            "persons",
            "before_numbers",
            "behind_numbers",
            "few",
            "fractions",
            "measures",
            "labels",
            "relations",
            "rare_events",
            "known_words"
        );
        var vocabulary = new TextVocabulary
        {
            Numbers = Words("numbers"),
            Persons = Words("persons"),
            BeforeNumbers = Words("before_numbers"),
            BehindNumbers = Words("behind_numbers"),
            Few = Words("few"),
            Fractions = Words("fractions"),
            Measures = Words("measures"),
            Labels = Words("labels"),
            Relations = Words("relations"),
            RareEvents = Words("rare_events"),
            KnownWords = Words("known_words"),
        };
        return problems.Count == 0 ? vocabulary : throw new DefinitionsInvalid(problems);

        IReadOnlyList<string> Words(string list) => file is null ? [] : [.. file.Texts(list).Select(word => word.Text)];
    }
}
