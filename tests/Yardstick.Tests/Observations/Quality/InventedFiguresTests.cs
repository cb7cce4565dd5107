using Yardstick.Core;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;
using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Quality;

/// <summary>Figures of invented councils: those of clean records fit, whatever the seed.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class InventedFiguresTests
{
    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void Nothing_in_the_figures_of_clean_records_blocks_publication(ulong seed)
    {
        using var clean = InventedExtract.Of(InventedExtract.Small with { Children = 300, Seed = seed });
        using var store = TestStore.On(Engine.DuckDb);
        var product = Product.Load();
        CheckedImport.Into(store.Database, product.Rules).Import(clean.Folder);
        var catalogue = MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions);
        var extract = Assert.Single(MeasuredExtract.All(store.Database));
        var observations = new Measurement(
            store.Database,
            catalogue,
            product.Rules.Views,
            product.Rules.BankHolidays,
            product.Reference.Populations,
            product.Sources.Catalogue
        ).Measure(extract, catalogue, Month.RunEnding(new Month(2023, 7), 13));

        var findings = new FigureRules(
            store.Database,
            product.Catalogue,
            product.Rules.Views,
            product.Rules.Catalogue.Rules,
            product.Rules.BankHolidays,
            product.Reference.Populations
        ).Check(extract, observations);

        Assert.Empty(
            findings
                .Where(finding => finding.Severity == ExtractSeverity.Blocks)
                .Select(finding => $"{finding.Rule} {finding.RecordId} {finding.Message}")
        );
    }
}
