using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring.Breakdowns;

/// <summary>All breakdowns of <c>definitions/breakdowns</c>, by key.</summary>
public static class BreakdownCatalogue
{
    private const string Folder = "breakdowns";

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static IReadOnlyList<Breakdown> Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var breakdowns = Directory
            .EnumerateFiles(Path.Combine(definitions, Folder), "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(path => Read(definitions, Path.GetFileName(path), problems))
            .OfType<Breakdown>()
            .ToList();
        return problems.Count == 0 ? breakdowns : throw new DefinitionsInvalid(problems);
    }

    private static Breakdown? Read(string definitions, string name, List<DefinitionProblem> problems)
    {
        var file = $"{Folder}/{name}";
        if (DefinitionFile.Open(definitions, file, problems) is not { } node)
        {
            return null;
        }

        node.Allow("key", "title", "definition", "required_tables", "categories", "of_records", "examples");
        var key = node.Text("key");
        if (
            key.Text != Path.GetFileNameWithoutExtension(name)
            || !key.Text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        )
        {
            node.Note(key.Line, "The key is the file's name, in small letters, digits and underscores; write it so.");
        }

        var sql = Path.Combine(definitions, Folder, Path.ChangeExtension(name, ".sql"));
        if (!File.Exists(sql))
        {
            node.Note(0, "The breakdown has no SQL; add the .sql file of the same name beside it.");
        }

        return new Breakdown
        {
            Key = key.Text,
            Title = node.Text("title").Text,
            Definition = node.Text("definition").Text,
            Sql = File.Exists(sql) ? File.ReadAllText(sql) : "",
            RequiredTables = [.. node.Texts("required_tables").Select(table => table.Text)],
            Categories = node.Has("categories") ? [.. node.Texts("categories").Select(each => each.Text)] : [],
            OfRecords = node.OptionalText("of_records").Text == "true",
            Examples = [.. node.Groups("examples").Select(Example)],
        };
    }

    private static BreakdownExample Example(DefinitionNode node)
    {
        node.Allow("name", "day", "given", "expect");
        return new BreakdownExample
        {
            Name = node.Text("name").Text,
            Day = node.Date("day"),
            Given = WorkedExampleReader.Given(node),
            Expect = node.Group("expect") is { } expect
                ? expect.Fields.ToDictionary(id => id, id => expect.Text(id).Text, StringComparer.Ordinal)
                : [],
        };
    }
}
