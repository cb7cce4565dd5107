using System.Collections.Frozen;

namespace Yardstick.Core.Reference;

/// <summary>The acronyms of the field in plain words.</summary>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, GlossaryTerm> _bySpelling;

    internal Glossary(string folder)
    {
        Terms = ReferenceTable.Read(
            folder,
            "glossary.csv",
            ["acronym", "also_written", "meaning", "explanation"],
            row => new GlossaryTerm(
                row.Text("acronym"),
                row.Optional("also_written")?.Split(';', StringSplitOptions.TrimEntries) ?? [],
                row.Text("meaning"),
                row.Text("explanation")
            )
        );
        _bySpelling = Terms
            .SelectMany(term => term.Spellings, (term, spelling) => KeyValuePair.Create(spelling, term))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>By acronym in any of its spellings; null when it is not in the glossary.</summary>
    public GlossaryTerm? Find(string acronym) => _bySpelling.GetValueOrDefault(acronym);

    /// <summary>The terms that stand in texts as words of their own, plurals included, in alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> UsedIn(IEnumerable<string> texts)
    {
        var used = texts
            .SelectMany(text => Words(text).Select(place => text[place]))
            .Distinct(StringComparer.Ordinal)
            .Select(FindWord)
            .ToHashSet();
        return [.. Terms.Where(used.Contains)];
    }

    /// <summary>Where terms stand in a text as words of their own, plurals included, in reading order.</summary>
    public IReadOnlyList<(Range Place, GlossaryTerm Term)> PlacesIn(string text) =>
        [
            .. Words(text)
                .Select(place => (place, Term: FindWord(text[place])))
                .Where(found => found.Term is not null)
                .Select(found => (found.place, found.Term!)),
        ];

    private GlossaryTerm? FindWord(string word) => Find(word) ?? (word.EndsWith('s') ? Find(word[..^1]) : null);

    private static IEnumerable<Range> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '&');
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return start..i;
                start = -1;
            }
        }
    }
}

/// <param name="AlsoWritten">Other spellings of the acronym.</param>
public sealed record GlossaryTerm(string Acronym, IReadOnlyList<string> AlsoWritten, string Meaning, string Explanation)
{
    internal IEnumerable<string> Spellings => AlsoWritten.Prepend(Acronym);
}
