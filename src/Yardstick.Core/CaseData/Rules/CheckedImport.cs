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

    private CheckedImport(ExtractImport import) => _import = import;

    /// <exception cref="Indicators.DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static CheckedImport Into(Database database, ProductFolders folders, TimeProvider? clock = null)
    {
        var rules = new RuleRun(
            RuleCatalogue.Load(folders.Definitions).Rules,
            CodeLists.Load(folders.Definitions),
            CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data")),
            [.. BankHoliday.ReadAll(folders.Reference).Select(holiday => holiday.Date)]
        );
        return new CheckedImport(
            new ExtractImport(database, ExtractTables.Load(folders.Definitions), clock, rules.Check)
        );
    }

    /// <inheritdoc cref="ExtractImport.Import"/>
    public IReadOnlyList<ExtractSummary> Import(
        string path,
        ExtractImportOptions? options = null,
        Action<ImportProgress>? progress = null
    ) => _import.Import(path, options, progress);
}
