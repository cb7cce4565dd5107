using System.Collections.Frozen;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>A table of the extract with its columns in order, as <c>definitions/extracts/</c> describes it.</summary>
internal sealed class TableLayout(string name, IReadOnlyList<string> columns, string? key, string? person)
{
    private readonly FrozenDictionary<string, int> _places = columns
        .Select((column, place) => KeyValuePair.Create(column, place))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public string Name => name;

    public IReadOnlyList<string> Columns => columns;

    /// <summary>The column that tells records apart; null for a table without one.</summary>
    public string? Key => key;

    /// <summary>The column that names the person; null for a table without one.</summary>
    public string? Person => person;

    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public int PlaceOf(string column) =>
        _places.TryGetValue(column, out var place)
            ? place
            : throw new ArgumentException(
                $"definitions/extracts/{name}.yml has no column {column}, which the generator writes: add it there.",
                nameof(column)
            );

    /// <summary>All tables of the dataset and the local ones.</summary>
    /// <exception cref="DefinitionsInvalid">A file is missing or wrong.</exception>
    public static IReadOnlyList<TableLayout> ReadAll(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var layouts = new[] { "ssd", "local" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(definitions, "extracts", folder), "*.yml"))
            .Select(file => Path.GetRelativePath(definitions, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(file => Read(definitions, file, problems))
            .OfType<TableLayout>()
            .ToList();
        return problems.Count == 0 ? layouts : throw new DefinitionsInvalid(problems);
    }

    private static TableLayout? Read(string definitions, string file, List<DefinitionProblem> problems) =>
        DefinitionFile.Open(definitions, file, problems) is { } table
            ? new TableLayout(
                table.Text("table").Text,
                [.. table.Groups("columns").Select(column => column.Text("name").Text)],
                table.Has("key") ? table.Text("key").Text : null,
                table.Has("person") ? table.Text("person").Text : null
            )
            : null;
}
