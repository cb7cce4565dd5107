using Yardstick.Core.Indicators;

namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>All tables that an extract may hold, in the order of their names.</summary>
public sealed class ExtractTables
{
    private static readonly string[] Folders = ["extracts/local", "extracts/ssd"];

    private static readonly Dictionary<string, ExtractColumnType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = ExtractColumnType.Text,
        ["date"] = ExtractColumnType.Date,
        ["timestamp"] = ExtractColumnType.Timestamp,
        ["integer"] = ExtractColumnType.WholeNumber,
        ["decimal"] = ExtractColumnType.DecimalNumber,
    };

    private readonly Dictionary<string, ExtractTable> _byName = new(StringComparer.OrdinalIgnoreCase);

    private ExtractTables(IReadOnlyList<ExtractTable> all)
    {
        All = all;
        foreach (var table in all.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            foreach (var name in table.Aliases.Prepend(table.Name))
            {
                _byName.TryAdd(name, table);
            }
        }
    }

    public IReadOnlyList<ExtractTable> All { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static ExtractTables Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var tables = Folders
            .SelectMany(folder =>
                Directory
                    .EnumerateFiles(Path.Combine(definitions, folder), "*.yml")
                    .Select(file => DefinitionFile.Open(definitions, $"{folder}/{Path.GetFileName(file)}", problems))
            )
            .OfType<DefinitionNode>()
            .Select(Table)
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .ToList();
        return problems.Count == 0 ? new ExtractTables(tables) : throw new DefinitionsInvalid(problems);
    }

    /// <summary>The table that a file holds, by its name without <c>.csv</c> in any case; null for a file that is none of them.</summary>
    public ExtractTable? Of(string fileStem) => _byName.GetValueOrDefault(fileStem.Trim());

    private static ExtractTable Table(DefinitionNode node)
    {
        node.Allow("table", "aliases", "key", "person", "columns");
        var columns = node.Groups("columns").Select(Column).ToList();
        foreach (var field in new[] { "key", "person" }.Where(node.Has))
        {
            var name = node.Text(field);
            if (columns.All(column => column.Name != name.Text))
            {
                node.Note(name.Line, $"'{name.Text}' is no column of the table; name one of its columns as '{field}'.");
            }
        }

        return new ExtractTable
        {
            Name = node.Text("table").Text,
            Aliases = Names(node, "aliases"),
            Key = node.Has("key") ? node.Text("key").Text : null,
            Person = node.Has("person") ? node.Text("person").Text : null,
            Columns = columns,
        };
    }

    private static ExtractColumn Column(DefinitionNode node)
    {
        node.Allow("name", "type", "required", "planned", "aliases");
        return new ExtractColumn
        {
            Name = node.Text("name").Text,
            Type = node.Word("type", Types),
            IsRequired = IsTrue(node, "required"),
            IsPlanned = IsTrue(node, "planned"),
            Aliases = Names(node, "aliases"),
        };
    }

    private static bool IsTrue(DefinitionNode node, string field) => node.OptionalText(field).Text is "true";

    private static List<string> Names(DefinitionNode node, string field) =>
        node.Has(field) ? [.. node.Texts(field).Select(name => name.Text)] : [];
}
