using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Yardstick.Core.Checks.Texts;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Checks;

/// <summary>
/// What the checker knows of the domain, from <c>definitions/checks</c>: which indicators explain each other (<c>relations.yml</c>) and
/// the words by which prose speaks of them (<c>vocabulary.yml</c>).
/// </summary>
public sealed class CheckDefinitions
{
    private const string RelationsFile = "checks/relations.yml";
    private const string VocabularyFile = "checks/vocabulary.yml";

    // Unknown, repeated and missing keys stop the reading: a misspelt relation would otherwise check nothing.
    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<SumOfParts>, List<SumOfParts>>()
        .WithTypeMapping<IReadOnlyList<SharesOfAWhole>, List<SharesOfAWhole>>()
        .WithTypeMapping<IReadOnlyList<PartOfAWhole>, List<PartOfAWhole>>()
        .WithTypeMapping<IReadOnlyList<StockAndFlow>, List<StockAndFlow>>()
        .WithTypeMapping<IReadOnlyList<RateOfCount>, List<RateOfCount>>()
        .WithTypeMapping<IReadOnlyList<PercentageOfCounts>, List<PercentageOfCounts>>()
        .WithTypeMapping<IReadOnlyList<EqualByNature>, List<EqualByNature>>()
        .Build();

    private CheckDefinitions(IndicatorRelations relations, Vocabulary vocabulary)
    {
        Relations = relations;
        Vocabulary = vocabulary;
    }

    public IndicatorRelations Relations { get; }

    internal Vocabulary Vocabulary { get; }

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A file is missing or wrong, or names an indicator that the catalogue does not have.</exception>
    public static CheckDefinitions Load(string folder, IndicatorCatalogue catalogue)
    {
        var problems = new List<DefinitionProblem>();
        var relations = Read<IndicatorRelations>(folder, RelationsFile, problems);
        var words = Read<Dictionary<string, List<string>>>(folder, VocabularyFile, problems);
        problems.AddRange(Unknown(relations?.Keys ?? [], RelationsFile, catalogue));
        problems.AddRange(Unknown(words?.Keys ?? (IEnumerable<string>)[], VocabularyFile, catalogue));
        var mentions = Mentions(words ?? [], problems);
        return problems.Count == 0 && relations is not null
            ? new CheckDefinitions(relations, new Vocabulary(mentions))
            : throw new DefinitionsInvalid(problems);
    }

    private static Dictionary<string, IReadOnlyList<Mention>> Mentions(
        Dictionary<string, List<string>> words,
        List<DefinitionProblem> problems
    )
    {
        try
        {
            return words.ToDictionary(
                entry => entry.Key,
                IReadOnlyList<Mention> (entry) => [.. entry.Value.Select(Mention.Parse)],
                StringComparer.Ordinal
            );
        }
        catch (FormatException error)
        {
            problems.Add(new DefinitionProblem(VocabularyFile, 0, error.Message));
            return [];
        }
    }

    private static IEnumerable<DefinitionProblem> Unknown(
        IEnumerable<string> keys,
        string file,
        IndicatorCatalogue catalogue
    ) =>
        keys.Distinct(StringComparer.Ordinal)
            .Where(key => catalogue.Find(key)?.Key != key)
            .Select(key => new DefinitionProblem(
                file,
                0,
                $"'{key}' is no key of the catalogue; correct its spelling or remove the entry."
            ));

    private static T? Read<T>(string folder, string file, List<DefinitionProblem> problems)
        where T : class
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            problems.Add(new DefinitionProblem(file, 0, $"not found in {folder}; restore it from the product."));
            return null;
        }

        try
        {
            return Reader.Deserialize<T?>(File.ReadAllText(path)) ?? throw new YamlException("the file is empty");
        }
        catch (YamlException error)
        {
            var reason = (error.InnerException?.Message ?? error.Message).TrimEnd('.').ReplaceLineEndings(" ");
            problems.Add(
                new DefinitionProblem(
                    file,
                    (int)error.Start.Line,
                    $"{reason}; compare the entry on that line with the others."
                )
            );
            return null;
        }
    }
}
