using System.Text.RegularExpressions;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>The lists of Annex A with their spellings, as <c>definitions/extracts/annex-a</c> tells.</summary>
public sealed partial class AnnexALists
{
    private const string Folder = "extracts/annex-a";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, AnnexAKind> Kinds = new(StringComparer.Ordinal)
    {
        ["date"] = AnnexAKind.Date,
        ["number"] = AnnexAKind.Number,
    };

    private AnnexALists(IReadOnlyList<AnnexAList> all, AnnexACodes codes) => (All, Codes) = (all, codes);

    /// <summary>By number.</summary>
    public IReadOnlyList<AnnexAList> All { get; }

    public AnnexACodes Codes { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static AnnexALists Load(string definitions, ExtractTables tables, CodeLists codes)
    {
        var problems = new List<DefinitionProblem>();
        var all = Directory
            .EnumerateFiles(Path.Combine(definitions, Folder), "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(file => DefinitionFile.Open(definitions, $"{Folder}/{Path.GetFileName(file)}", problems))
            .OfType<DefinitionNode>()
            .Select(node => List(node, tables))
            .OrderBy(list => list.Number)
            .ToList();
        return problems.Count == 0
            ? new AnnexALists(all, AnnexACodes.Load(Path.Combine(definitions, Folder), codes))
            : throw new DefinitionsInvalid(problems);
    }

    private static AnnexAList List(DefinitionNode node, ExtractTables tables)
    {
        node.Allow("list", "title", "kept", "columns", "records", "lead");
        var columns = node.Groups("columns").Select(Column).ToList();
        var isKept = node.OptionalText("kept").Text is not "false";
        var lead = node.Group("lead");
        lead?.Allow("since", "until", "rank");
        var names = columns.Select(column => column.As).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new AnnexAList
        {
            Number = node.Number<int>("list"),
            Title = node.Text("title").Text,
            IsKept = isKept,
            Columns = columns,
            Records = isKept ? [.. node.Groups("records").Select(record => Record(record, tables, names))] : [],
            Lead = lead is null
                ? null
                : new AnnexALead(
                    lead.Text("since").Text,
                    lead.Has("until") ? lead.Text("until").Text : null,
                    lead.Number<int>("rank")
                ),
        };
    }

    private static AnnexAColumn Column(DefinitionNode node)
    {
        node.Allow("name", "as", "kind", "codes", "detail", "required", "matches");
        return new AnnexAColumn(
            node.Text("name").Text,
            Optional(node, "as"),
            node.Has("codes") ? AnnexAKind.Code
                : node.Has("kind") ? node.Word("kind", Kinds)
                : AnnexAKind.Text,
            Optional(node, "codes"),
            Optional(node, "detail"),
            node.OptionalText("required").Text is "true",
            Optional(node, "matches") is { } expression
                ? new Regex(expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)
                : null
        );
    }

    private static AnnexARecord Record(DefinitionNode node, ExtractTables tables, HashSet<string> names)
    {
        node.Allow("table", "needs", "optional", "only", "cells", "alone");
        var name = node.Text("table");
        var table = tables.Of(name.Text);
        if (table is null)
        {
            node.Note(name.Line, $"'{name.Text}' is no table of an extract; write one of definitions/extracts.");
        }

        var only = node.Group("only");
        var cells = Cells(node, "cells");
        foreach (
            var strange in cells.Where(cell =>
                table is not null && table.Columns.All(column => column.Name != cell.Column)
            )
        )
        {
            node.Note(
                node.LineOf("cells"),
                $"'{strange.Column}' is no column of {name.Text}; name one of its columns."
            );
        }

        foreach (var strange in cells.SelectMany(cell => Named(cell.Text)).Where(named => !names.Contains(named)))
        {
            node.Note(
                node.LineOf("cells"),
                $"No column of the list is called '{strange}'; name one as 'as: {strange}'."
            );
        }

        return new AnnexARecord
        {
            Table = name.Text,
            Needs = [.. node.Texts("needs").Select(need => need.Text)],
            IsOptional = node.OptionalText("optional").Text is "true",
            Only = only is null
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                : only.Fields.ToDictionary(
                    field => field,
                    field => string.Concat(only.Texts(field).Select(letter => letter.Text)),
                    StringComparer.Ordinal
                ),
            Cells = cells,
            Alone = Cells(node, "alone"),
        };
    }

    private static List<AnnexACell> Cells(DefinitionNode node, string field) =>
        node.Group(field) is { } group
            ? [.. group.Fields.Select(column => new AnnexACell(column, group.OptionalText(column).Text))]
            : [];

    internal static IEnumerable<string> Named(string text) =>
        Braces().Matches(text).Select(match => match.Groups["name"].Value);

    private static string? Optional(DefinitionNode node, string field) =>
        node.Has(field) ? node.Text(field).Text : null;

    [GeneratedRegex(@"\{(?:not )?(?<name>\w+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
