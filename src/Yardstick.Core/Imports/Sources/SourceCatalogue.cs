using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Sources;

/// <summary>All kinds of sources, as <c>definitions/sources</c> tells what each can say.</summary>
public sealed class SourceCatalogue
{
    private const string Folder = "sources";

    private static readonly Dictionary<string, SourceReach> Reaches = new(StringComparer.Ordinal)
    {
        ["full"] = SourceReach.Full,
        ["yearly"] = SourceReach.Yearly,
        ["snapshot"] = SourceReach.Snapshot,
    };

    private readonly Dictionary<SourceKind, SourceDefinition> _bySource;

    private SourceCatalogue(IReadOnlyList<SourceDefinition> all) =>
        (All, _bySource) = (all, all.ToDictionary(source => source.Source));

    /// <summary>In the order of <see cref="SourceKind"/>.</summary>
    public IReadOnlyList<SourceDefinition> All { get; }

    /// <returns>Null for a source of which nothing is restricted.</returns>
    public SourceDefinition? Of(SourceKind source) => _bySource.GetValueOrDefault(source);

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static SourceCatalogue Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var folder = Path.Combine(definitions, Folder);
        var all = (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yml") : [])
            .Order(StringComparer.Ordinal)
            .Select(file => DefinitionFile.Open(definitions, $"{Folder}/{Path.GetFileName(file)}", problems))
            .OfType<DefinitionNode>()
            .Select(Read)
            .OrderBy(source => source.Source)
            .ToList();
        return problems.Count == 0 ? new SourceCatalogue(all) : throw new DefinitionsInvalid(problems);
    }

    private static SourceDefinition Read(DefinitionNode node)
    {
        node.Allow("source", "title", "meaning", "reach", "tables", "time_bases", "other_time_bases", "lacks");
        var bases = node.Texts("time_bases");
        foreach (var strange in bases.Where(basis => !IndicatorWords.TimeBases.ContainsKey(basis.Text)))
        {
            node.Note(
                strange.Line,
                $"'{strange.Text}' is no time basis; write one of: {string.Join("; ", IndicatorWords.TimeBases.Keys)}."
            );
        }

        return new SourceDefinition
        {
            Source = node.Word("source", SourceWords.ByWord),
            Title = node.Text("title").Text,
            Meaning = node.Text("meaning").Text,
            Reach = node.Word("reach", Reaches),
            Tables = [.. node.Texts("tables").Select(table => table.Text)],
            TimeBases = [.. bases.Select(basis => IndicatorWords.TimeBases.GetValueOrDefault(basis.Text))],
            OtherTimeBases = node.OptionalText("other_time_bases").Text,
            Lacks = node.IsEmptyList("lacks") ? [] : [.. node.Groups("lacks").Select(Lack)],
        };
    }

    private static SourceLack Lack(DefinitionNode node)
    {
        node.Allow("words", "tables", "through_views", "because");
        return new SourceLack(
            [.. node.Texts("words").Select(word => word.Text)],
            [.. node.Texts("tables").Select(table => table.Text)],
            node.OptionalText("through_views").Text is "true",
            node.Text("because").Text
        );
    }
}
