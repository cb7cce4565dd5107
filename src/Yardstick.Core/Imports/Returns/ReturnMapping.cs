using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Returns;

/// <summary>All that a kind of statutory return says in the tables of the extract. What stands in no mapping, the return cannot say.</summary>
public sealed class ReturnMapping
{
    private ReturnMapping(IReadOnlyList<ReturnTable> tables) => Tables = tables;

    /// <summary>By the names of the tables.</summary>
    public IReadOnlyList<ReturnTable> Tables { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <param name="folder">Inside <c>extracts</c>: <c>cin-census</c> or <c>ssda903</c>.</param>
    /// <param name="tables">The tables of an extract.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static ReturnMapping Load(string definitions, string folder, ExtractTables tables)
    {
        var problems = new List<DefinitionProblem>();
        var all = Directory
            .EnumerateFiles(Path.Combine(definitions, "extracts", folder), "ssd_*.yml")
            .Order(StringComparer.Ordinal)
            .Select(file => DefinitionFile.Open(definitions, $"extracts/{folder}/{Path.GetFileName(file)}", problems))
            .OfType<DefinitionNode>()
            .Select(node => Table(node, tables))
            .ToList();
        return problems.Count == 0 ? new ReturnMapping(all) : throw new DefinitionsInvalid(problems);
    }

    private static ReturnTable Table(DefinitionNode node, ExtractTables tables)
    {
        node.Allow("table", "from", "columns");
        var name = node.Text("table");
        var table = tables.Of(name.Text);
        if (table is null)
        {
            node.Note(name.Line, $"'{name.Text}' is no table of an extract; write one of definitions/extracts/ssd.");
        }

        return new ReturnTable(
            name.Text,
            node.Text("from").Text,
            [.. node.Groups("columns").Select(column => Column(column, table))]
        );
    }

    private static ReturnColumn Column(DefinitionNode node, ExtractTable? table)
    {
        node.Allow("name", "field", "codes");
        var name = node.Text("name");
        if (table is not null && table.Columns.All(column => column.Name != name.Text))
        {
            node.Note(name.Line, $"'{name.Text}' is no column of {table.Name}; write one of its columns.");
        }

        var codes = node.Has("codes") ? node.Group("codes") : null;
        return new ReturnColumn(
            name.Text,
            node.Text("field").Text,
            codes?.Fields.ToDictionary(code => code, code => codes.Text(code).Text, StringComparer.OrdinalIgnoreCase)
        );
    }
}
