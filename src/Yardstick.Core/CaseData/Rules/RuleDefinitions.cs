using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.CaseData.Rules;

/// <summary>All that testing an extract needs to know: its tables, the data-quality rules, code lists and case-data views. Loaded at start.</summary>
public sealed record RuleDefinitions(
    ExtractTables Tables,
    RuleCatalogue Catalogue,
    CodeLists Codes,
    CaseDataViews Views,
    IReadOnlyList<DateOnly> BankHolidays
)
{
    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <param name="bankHolidays">England's.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static RuleDefinitions Load(string definitions, IReadOnlyList<DateOnly> bankHolidays)
    {
        var tables = ExtractTables.Load(definitions);
        var catalogue = RuleCatalogue.Load(definitions);
        var strange =
            from rule in catalogue.Rules
            from table in rule.RequiredTables
            where tables.Of(table) is null
            select new DefinitionProblem(
                rule.File,
                0,
                $"'{table}' is no table of an extract; write one of definitions/extracts, or take it out of 'tables'."
            );
        return strange.ToList() is { Count: > 0 } problems
            ? throw new DefinitionsInvalid(problems)
            : new RuleDefinitions(
                tables,
                catalogue,
                CodeLists.Load(definitions),
                CaseDataViews.Load(Path.Combine(definitions, "case-data")),
                bankHolidays
            );
    }
}
