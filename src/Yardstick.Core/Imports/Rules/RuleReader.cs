using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Rules;

/// <summary>Reads the definition of a rule.</summary>
internal static class RuleReader
{
    private static readonly DateOnly UsualExtractDate = new(2023, 7, 31);

    private static readonly Dictionary<string, ExtractSeverity> Severities = Enum.GetValues<ExtractSeverity>()
        .ToDictionary(severity => severity.Letter(), StringComparer.Ordinal);

    private static readonly Dictionary<string, RuleEffect> Effects = Enum.GetValues<RuleEffect>()
        .ToDictionary(effect => effect.Word(), StringComparer.Ordinal);

    private static readonly Dictionary<string, RuleMoment> Moments = Enum.GetValues<RuleMoment>()
        .ToDictionary(moment => moment.Word(), StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> Subjects = new(StringComparer.Ordinal)
    {
        ["record"] = false,
        ["work"] = true,
    };

    /// <param name="of">The return whose rule it is.</param>
    public static Rule Read(DefinitionNode node, string file, string? sql, SourceKind? of)
    {
        node.Allow(
            "rule",
            "title",
            "severity",
            "basis",
            "definition",
            "effect",
            "remedy",
            "runs",
            "about",
            "tested_by",
            "tables",
            "figures",
            "at_reading",
            "not_available",
            "examples"
        );
        var rule = new Rule
        {
            Number = of is null ? node.Number<int>("rule") : 0,
            Code = node.Text("rule").Text,
            Return = of,
            File = file,
            Title = node.Text("title").Text,
            Severity = node.Word("severity", Severities),
            Basis = node.Text("basis").Text,
            Definition = node.Text("definition").Text,
            Effect = node.Word("effect", Effects),
            Remedy = sql is null ? "" : node.Text("remedy").Text,
            RequiredTables = node.Has("tables") ? [.. node.Texts("tables").Select(table => table.Text)] : [],
            Figures = node.Has("figures") ? [.. node.Texts("figures").Select(key => key.Text)] : [],
            Sql = sql,
            Runs = node.Has("runs") ? node.Word("runs", Moments) : RuleMoment.Import,
            IsAboutWork = node.Has("about") && node.Word("about", Subjects),
            TestedBy = Optional(node, "tested_by"),
            AtReading = Optional(node, "at_reading"),
            NotAvailable = Optional(node, "not_available"),
            Examples = sql is null ? [] : [.. node.Groups("examples").Select(Example)],
        };
        if (rule is { Sql: null, AtReading: null, TestedBy: null, NotAvailable: null })
        {
            node.Note(
                0,
                "Nothing tests the rule; write its .sql, or say 'at_reading', 'tested_by' or 'not_available'."
            );
        }

        return rule;
    }

    private static RuleExample Example(DefinitionNode node)
    {
        node.Allow("name", "extract_date", "given", "expect");
        return new RuleExample
        {
            Name = node.Text("name").Text,
            ExtractDate = node.Has("extract_date") ? node.Date("extract_date") : UsualExtractDate,
            Given = WorkedExampleReader.Given(node),
            Expect = [.. node.Texts("expect").Select(finding => finding.Text).Order(StringComparer.Ordinal)],
        };
    }

    private static string? Optional(DefinitionNode node, string field) =>
        node.Has(field) ? node.Text(field).Text : null;
}
