using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Yardstick.Core.Checks.Texts;

namespace Yardstick.Core.Checks;

/// <summary>
/// What the checker knows of the domain, from <c>definitions/checks</c>: which indicators explain each other (<c>relations.yml</c>) and
/// the words by which prose speaks of them (<c>vocabulary.yml</c>).
/// </summary>
public sealed class CheckDefinitions
{
    // Unknown and repeated keys and missing ones stop the reading: a misspelt relation would otherwise check nothing.
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

    /// <param name="folder">The folder <c>definitions/checks</c>.</param>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names file, line and remedy.</exception>
    public static CheckDefinitions Load(string folder) =>
        new(
            Read<IndicatorRelations>(Path.Combine(folder, "relations.yml")),
            new Vocabulary(Mentions(Path.Combine(folder, "vocabulary.yml")))
        );

    private static Dictionary<string, IReadOnlyList<Mention>> Mentions(string path)
    {
        try
        {
            return Read<Dictionary<string, List<string>>>(path)
                .ToDictionary(
                    entry => entry.Key,
                    IReadOnlyList<Mention> (entry) => [.. entry.Value.Select(Mention.Parse)],
                    StringComparer.Ordinal
                );
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static T Read<T>(string path)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path} is missing: restore it from the product's definitions.");
        }

        try
        {
            return Reader.Deserialize<T>(File.ReadAllText(path));
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                $"{path}, line {error.Start.Line}: {error.InnerException?.Message ?? error.Message} Correct the entry on that line.",
                error
            );
        }
    }
}
