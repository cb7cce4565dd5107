using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Indicators;

/// <summary>Reads the catalogue's files from <c>definitions/</c> and checks them, each alone and all together.</summary>
internal sealed class CatalogueFolder(string folder, IReadOnlySet<string> nationalMeasures)
{
    private readonly List<DefinitionProblem> _problems = [];

    /// <exception cref="DefinitionsInvalid">With all problems of all files.</exception>
    public IndicatorCatalogue Read()
    {
        var sections = Sections();
        var phrases = TitlePhrases();
        // The dearest part of starting: on all cores, in the order of the files.
        var read = Files("*.yml").AsParallel().AsOrdered().Select(Draft).ToArray();
        _problems.AddRange(read.SelectMany(file => file.Problems));
        var drafts = read.Select(file => file.Draft).OfType<DefinitionDraft>().ToArray();
        if (drafts.Length == 0)
        {
            _problems.Add(
                new DefinitionProblem("indicators", 0, $"no definition was found in {folder}; name the right folder.")
            );
        }

        _problems.AddRange(CatalogueChecks.Of(drafts, sections, Files("*.sql")));
        // A field that two readers need is noted by both.
        if (_problems.Count > 0)
        {
            throw new DefinitionsInvalid([
                .. _problems
                    .Distinct()
                    .OrderBy(problem => problem.File, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Line),
            ]);
        }

        return new IndicatorCatalogue(
            [.. drafts.Select(draft => new CatalogueEntry(draft.Indicator, draft.File, Hash(draft)))],
            sections,
            new TitleSuggester(drafts.Select(draft => draft.Indicator), phrases)
        );
    }

    private (DefinitionDraft? Draft, IReadOnlyList<DefinitionProblem> Problems) Draft(string file)
    {
        var problems = new List<DefinitionProblem>();
        var draft = DefinitionFile.Open(folder, file, problems) is { } node
            ? new IndicatorReader(node, nationalMeasures).Read(file)
            : null;
        return (draft, problems);
    }

    private List<string> Sections()
    {
        var node = DefinitionFile.Open(folder, "sections.yml", _problems);
        node?.Allow("sections");
        return [.. node?.Texts("sections").Select(section => section.Text) ?? []];
    }

    /// <summary>Phrases of <c>title-words.yml</c> with the word that each is compared as.</summary>
    private List<(PrintedTitle Phrase, PrintedTitle Word)> TitlePhrases()
    {
        var node = DefinitionFile.Open(folder, "title-words.yml", _problems);
        return
        [
            .. node?.Fields.SelectMany(
                word => node.Texts(word),
                (word, phrase) => (PrintedTitle.Of(phrase.Text), PrintedTitle.Of(word))
            )
                ?? [],
        ];
    }

    private string[] Files(string pattern)
    {
        var indicators = Path.Combine(folder, "indicators");
        return Directory.Exists(indicators)
            ?
            [
                .. Directory
                    .EnumerateFiles(indicators, pattern, SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    private string Hash(DefinitionDraft draft)
    {
        var text = new StringBuilder(File.ReadAllText(Path.Combine(folder, draft.File)));
        if (draft.Indicator.Calculation is IndicatorCalculation.Sql sql)
        {
            text.Append('\0')
                .Append(File.ReadAllText(Path.Combine(folder, Path.GetDirectoryName(draft.File)!, sql.File)));
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
