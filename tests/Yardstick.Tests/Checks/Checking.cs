using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Checks;

/// <summary>The checker with the definitions that ship.</summary>
internal static class Checking
{
    public static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load(
        ProductFolders.BesideProgram().Definitions,
        ReferenceSample.Data.Measures.Names
    );

    public static readonly Checker Checker = new(
        Catalogue,
        CheckDefinitions.Load(ProductFolders.BesideProgram().Definitions, Catalogue)
    );

    public static IReadOnlyList<CheckFinding> Check(params Pack[] packs) =>
        Checker.Check([.. packs.Select(pack => pack.Build())]);

    public static IReadOnlyList<CheckFinding> Errors(string rule, params Pack[] packs) =>
        [.. Check(packs).Where(finding => finding.Rule == rule && finding.Severity == FindingSeverity.Error)];
}
