using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

/// <summary>An extract folder taken into a store of its own, ready to be measured with the product's definitions.</summary>
internal sealed class MeasuredCouncil : IDisposable
{
    private static readonly ProductFolders Folders = ProductFolders.BesideProgram();
    private static readonly ReferenceData Reference = new(Folders);
    private readonly TestStore _store;

    /// <param name="caseData">Folder of the case-data views, where it is not the product's.</param>
    public MeasuredCouncil(Engine engine, string folder, string? caseData = null)
    {
        _store = TestStore.On(engine);
        new ExtractImport(_store.Database, ExtractFolder.Tables).Import(folder);
        Extract = Assert.Single(MeasuredExtract.All(_store.Database));
        Measurement = new Measurement(
            _store.Database,
            Catalogue,
            CaseDataViews.Load(caseData ?? Path.Combine(Folders.Definitions, "case-data")),
            [.. Reference.BankHolidays.Select(holiday => holiday.Date)],
            Reference.Populations,
            Yardstick.Core.Imports.Sources.SourceCatalogue.Load(Folders.Definitions)
        );
    }

    public static IReadOnlyList<MeasurableIndicator> Catalogue { get; } =
        MeasurableIndicator.All(
            IndicatorCatalogue.Load(Folders.Definitions, Reference.Measures.Names),
            Folders.Definitions
        );

    public static IReadOnlyList<Breakdown> Breakdowns { get; } = BreakdownCatalogue.Load(Folders.Definitions);

    public MeasuredExtract Extract { get; private set; }

    public Measurement Measurement { get; }

    public BrokenDownMeasurement BrokenDown => new(Measurement, Breakdowns, CodeLists.Load(Folders.Definitions));

    /// <summary>Takes in the next extract of the same authority.</summary>
    public void ImportNext(string folder)
    {
        new ExtractImport(_store.Database, ExtractFolder.Tables).Import(folder);
        Extract = Assert.Single(MeasuredExtract.All(_store.Database));
    }

    public static MeasurableIndicator Indicator(string key) => Catalogue.Single(each => each.Key == key);

    public void Dispose() => _store.Dispose();
}
