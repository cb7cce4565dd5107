using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.CaseData;

/// <summary>Reads the definitions of the views of <c>definitions/case-data</c>.</summary>
public static class ViewDefinitions
{
    private const string Folder = "case-data";

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <returns>The definitions in order of their names, one for every view.</returns>
    /// <exception cref="DefinitionsInvalid">
    /// A definition has an error, or a view has no definition or no example; all of them are named.
    /// </exception>
    public static IReadOnlyList<ViewDefinition> Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var views = Directory
            .EnumerateFiles(Path.Combine(definitions, Folder))
            .Where(file => Path.GetExtension(file) is ".yml" or ".sql")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(view => Read(definitions, view, problems))
            .OfType<ViewDefinition>()
            .ToList();
        return problems.Count == 0 ? views : throw new DefinitionsInvalid(problems);
    }

    private static ViewDefinition? Read(string definitions, string view, List<DefinitionProblem> problems)
    {
        var file = $"{Folder}/{view}.yml";
        if (!File.Exists(Path.Combine(definitions, file)))
        {
            problems.Add(
                new DefinitionProblem(
                    file,
                    0,
                    $"is missing; say in it what {view}.sql means, with examples worked out by hand."
                )
            );
            return null;
        }

        if (DefinitionFile.Open(definitions, file, problems) is not { } node)
        {
            return null;
        }

        node.Allow("view", "meaning", "source", "columns", "examples");
        if (node.Text("view") is var name && name.Text != view)
        {
            node.Note(name.Line, $"'{name.Text}' is not the file's name; write '{view}'.");
        }

        if (!File.Exists(Path.Combine(definitions, Folder, $"{view}.sql")))
        {
            node.Note(0, "The view has no SQL; add the .sql file of the same name beside it.");
        }

        return new ViewDefinition
        {
            View = view,
            Meaning = node.Text("meaning").Text,
            Source = node.Text("source").Text,
            Columns = Columns(node),
            Examples = [.. node.Groups("examples").Select(Example)],
        };
    }

    private static Dictionary<string, string> Columns(DefinitionNode node)
    {
        if (node.Group("columns") is { } columns)
        {
            return columns.Fields.ToDictionary(
                column => column,
                column => columns.Text(column).Text,
                StringComparer.Ordinal
            );
        }

        node.Note(node.LineOf("columns"), "'columns' is missing; write each column of the select with its meaning.");
        return [];
    }

    private static ViewExample Example(DefinitionNode node)
    {
        node.Allow("name", "month", "given", "expect");
        var month = node.Text("month");
        if (!Month.TryParse(month.Text, out var period))
        {
            node.Note(month.Line, $"'{month.Text}' is no month; write it as 2023-06.");
        }

        return new ViewExample
        {
            Name = node.Text("name").Text,
            Month = period,
            Given = WorkedExampleReader.Given(node),
            Expect = Expected(node),
        };
    }

    private static List<IReadOnlyDictionary<string, string>> Expected(DefinitionNode node)
    {
        var rows = node.Groups("expect")
            .Select(
                IReadOnlyDictionary<string, string> (row) =>
                    row.Fields.ToDictionary(
                        column => column,
                        column => row.OptionalText(column).Text,
                        StringComparer.Ordinal
                    )
            )
            .ToList();
        if (rows.Any(row => !row.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(rows[0].Keys)))
        {
            node.Note(node.LineOf("expect"), "The rows of 'expect' differ in their columns; write the same in each.");
        }

        return rows;
    }
}
