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

    /// <param name="definitions">As loaded and checked at start.</param>
    /// <param name="archive">Where a copy of each delivered extract is kept; null for nowhere.</param>
    public static CheckedImport Into(
        Database database,
        RuleDefinitions definitions,
        TimeProvider? clock = null,
        ExtractArchive? archive = null
    )
    {
        var rules = definitions.Catalogue.Rules;
        var run = new RuleRun(rules, definitions.Codes, definitions.Views, definitions.BankHolidays);
        return new CheckedImport(new ExtractImport(database, definitions.Tables, clock, run.Check, archive), rules);
    }

    /// <summary>Loads the definitions anew.</summary>
    /// <exception cref="Indicators.DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static CheckedImport Into(
        Database database,
        ProductFolders folders,
        TimeProvider? clock = null,
        ExtractArchive? archive = null
    ) =>
        Into(
            database,
            RuleDefinitions.Load(
                folders.Definitions,
                [.. BankHoliday.ReadAll(folders.Reference).Select(holiday => holiday.Date)]
            ),
            clock,
            archive
        );

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
