using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>All that a figure is made from besides the extract: indicators, case-data views, bank holidays and populations.</summary>
public sealed class FigureDefinitions
{
    private FigureDefinitions(ProductFolders folders)
    {
        var catalogue = IndicatorCatalogue.Load(folders.Definitions, new PublishedMeasures(folders.Reference).Names);
        Indicators = MeasurableIndicator.All(catalogue, folders.Definitions);
        Views = CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data"));
        BankHolidays = [.. BankHoliday.ReadAll(folders.Reference).Select(holiday => holiday.Date)];
        Populations = new Populations(folders.Reference);
        Sources = SourceCatalogue.Load(folders.Definitions);
        Hash = new DefinitionFiles(folders).Hash();
        Folders = folders;
    }

    public IReadOnlyList<MeasurableIndicator> Indicators { get; }

    public CaseDataViews Views { get; }

    public IReadOnlyList<DateOnly> BankHolidays { get; }

    public Populations Populations { get; }

    /// <summary>What each kind of source can say.</summary>
    public SourceCatalogue Sources { get; }

    /// <summary>SHA-256 over the names and texts of the files, and of the product's own SQL that rolls figures up.</summary>
    public string Hash { get; }

    /// <summary>Where they were read; the files of a copy are gone again.</summary>
    internal ProductFolders Folders { get; }

    /// <exception cref="DefinitionsInvalid">With every problem of every definition.</exception>
    /// <exception cref="ReferenceInvalid">A reference file is missing or wrong.</exception>
    public static FigureDefinitions Load(ProductFolders folders) => new(folders);

    public Measurement In(Database database) => new(database, Indicators, Views, BankHolidays, Populations, Sources);
}
