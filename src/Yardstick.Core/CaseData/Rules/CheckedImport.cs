using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.CaseData.Rules;

/// <summary>Takes in an extract with all data-quality rules tested, as the product's own definitions say.</summary>
public sealed class CheckedImport
{
    private readonly ExtractImport _import;

    private CheckedImport(ExtractImport import, IReadOnlyList<Rule> rules) => (_import, Rules) = (import, rules);

    /// <summary>All rules, those among them that cannot be tested with the reason.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <exception cref="Indicators.DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    /// <param name="archive">Where a copy of each delivered extract is kept; null for nowhere.</param>
    public static CheckedImport Into(
        Database database,
        ProductFolders folders,
        TimeProvider? clock = null,
        ExtractArchive? archive = null
    )
    {
        var rules = RuleCatalogue.Load(folders.Definitions).Rules;
        var run = new RuleRun(
            rules,
            CodeLists.Load(folders.Definitions),
            CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data")),
            [.. BankHoliday.ReadAll(folders.Reference).Select(holiday => holiday.Date)]
        );
        return new CheckedImport(
            new ExtractImport(database, ExtractTables.Load(folders.Definitions), clock, run.Check, archive),
            rules
        );
    }

    /// <inheritdoc cref="ExtractImport.Import"/>
    public IReadOnlyList<ExtractSummary> Import(
        string path,
        ExtractImportOptions? options = null,
        Action<ImportProgress>? progress = null
    ) => _import.Import(path, options, progress);

    /// <inheritdoc cref="ExtractImport.Check"/>
    public IReadOnlyList<ExtractCheck> Check(string path, Action<ImportProgress>? progress = null) =>
        _import.Check(path, progress);
}
