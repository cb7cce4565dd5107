using System.Globalization;
using System.Text;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Rules;

/// <summary>The data-quality rules as a document for people, <c>docs/data-quality-rules.md</c>: made from the definitions, never written by hand.</summary>
public static class RulesDocument
{
    /// <summary>Markdown with line feeds; the same rules always give the same text.</summary>
    public static string Write(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder();
        text.Append("# Data-quality rules\n\n")
            .Append("Made from `definitions/rules` by `definitions rules`; a test fails when it is out of date. ")
            .Append(CultureInfo.InvariantCulture, $"{rules.Count} rules, ")
            .Append(
                CultureInfo.InvariantCulture,
                $"{rules.Count(rule => rule.IsTested)} of them tested, in part where the last column says what is missing.\n\n"
            )
            .Append(
                "Severity: B blocks publication, E error, W warning, I information. Effect: what happens to the record. "
            )
            .Append("Grade: whether a finding counts in the data-quality grade of an indicator.\n\n")
            .Append("| rule | severity | title | effect | runs | grade | tested by | not available |\n")
            .Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {rule.Number} | {rule.Severity.Letter()} | {Cell(rule.Title)} | {rule.Effect.Word()} | {rule.Runs.Word()} | {(rule.CastsDoubt ? "yes" : "no")} | {Cell(TestedBy(rule))} | {Cell(rule.NotAvailable)} |\n"
            );
        }

        return text.ToString();
    }

    private static string TestedBy(Rule rule) =>
        string.Join(
            "; ",
            new[]
            {
                rule.Sql is null ? null : $"`{Path.ChangeExtension(Path.GetFileName(rule.File), ".sql")}`",
                rule.AtReading is { } reading ? $"reading: {reading}" : null,
                rule.TestedBy,
            }.OfType<string>()
        );

    private static string Cell(string? text) =>
        (text ?? "").ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Trim();
}
