using System.Globalization;
using System.Text;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Rules;

/// <summary>The data-quality rules as a document for people, <c>docs/data-quality-rules.md</c>: made from the definitions, never written by hand.</summary>
public static class RulesDocument
{
    /// <summary>Markdown with line feeds; the same rules always give the same text.</summary>
    public static string Write(RuleCatalogue catalogue)
    {
        var rules = catalogue.Rules.Where(rule => rule.Return is null).ToList();
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
                $"| {rule.Code} | {rule.Severity.Letter()} | {Cell(rule.Title)} | {rule.Effect.Word()} | {rule.Runs.Word()} | {(rule.CastsDoubt ? "yes" : "no")} | {Cell(TestedBy(rule))} | {Cell(rule.NotAvailable)} |\n"
            );
        }

        foreach (var of in catalogue.Rules.Where(rule => rule.Return is not null).GroupBy(rule => rule.Return!.Value))
        {
            WriteReturn(text, of.Key, [.. of], [.. catalogue.NotRun.Where(rule => rule.Return == of.Key)]);
        }

        return text.ToString();
    }

    private static void WriteReturn(
        StringBuilder text,
        SourceKind of,
        IReadOnlyList<Rule> rules,
        IReadOnlyList<PublishedRule> notRun
    )
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Rules of the return `{of.Word()}`\n\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"{rules.Count} of the published rules run on what was delivered as such a return, under their published codes.\n\n"
            )
            .Append("| rule | severity | title | what is wrong |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {rule.Code} | {rule.Severity.Letter()} | {Cell(rule.Title)} | {Cell(rule.Definition)} |\n"
            );
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"\nThe other {notRun.Count} do not run under their own codes:\n\n| reason | rules |\n|---|---|\n"
        );
        foreach (var same in notRun.GroupBy(rule => rule.Reason).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Cell(same.Key)} | {string.Join(", ", same.Select(rule => rule.Code))} |\n"
            );
        }
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
