using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Assessments;
using Yardstick.Core.CaseData;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Editions;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Flows;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.PlainLanguage;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Core;

/// <summary>What the product itself knows, loaded and checked once at start: definitions, reference data, and the stages that are made of them.</summary>
public sealed class Product
{
    private readonly Lazy<ReportingDefinitions> _reporting;
    private readonly Lazy<StatutoryReturns> _returns;

    private Product(ProductFolders folders)
    {
        Folders = folders;
        Reference = new ReferenceData(folders);
        Catalogue = IndicatorCatalogue.Load(folders.Definitions, Reference.Measures.Names);
        var keys = Catalogue.All.Select(indicator => indicator.Key).ToHashSet(StringComparer.Ordinal);
        RefuseUnknown(Reference.Targets, keys);
        Rules = RuleDefinitions.Load(folders.Definitions, [.. Reference.BankHolidays.Select(holiday => holiday.Date)]);
        Sources = new SourceReading(folders.Definitions, Rules.Tables, Rules.Codes);
        _returns = new Lazy<StatutoryReturns>(() =>
            new StatutoryReturns(
                ReturnDefinitions.Load(
                    folders.Definitions,
                    Rules.Tables,
                    code => Reference.Authorities.Find(code)?.Name
                )
            )
        );
        Breakdowns = BreakdownCatalogue.Load(folders.Definitions);
        _reporting = new Lazy<ReportingDefinitions>(() =>
            ReportingDefinitions.Load(folders, Reference, Catalogue, keys)
        );
    }

    public ProductFolders Folders { get; }

    public ReferenceData Reference { get; }

    public IndicatorCatalogue Catalogue { get; }

    /// <summary>Which role may do what.</summary>
    public PermissionTable Permissions => _reporting.Value.Permissions;

    /// <summary>What an authority may set.</summary>
    public SettingCatalogue Settings => _reporting.Value.Settings;

    /// <summary>When commentary is due and who may approve it.</summary>
    public CommentarySettings Commentary => _reporting.Value.Commentary;

    /// <summary>How extracts are read and tested.</summary>
    public RuleDefinitions Rules { get; }

    /// <summary>Reads deliveries that are no standard extract.</summary>
    public SourceReading Sources { get; }

    /// <summary>Reads CIN censuses and SSDA903 returns; loaded when one is delivered.</summary>
    public StatutoryReturns Returns => _returns.Value;

    /// <summary>How figures are divided into categories, by key.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; }

    /// <summary>Releases of national statistics that can be imported.</summary>
    public StatisticsDataSets Statistics => _reporting.Value.Statistics;

    /// <summary>What the views of the case data mean.</summary>
    public IReadOnlyList<ViewDefinition> CaseData => _reporting.Value.CaseData;

    public PublishedSpellings Spellings => _reporting.Value.Spellings;

    public ReportLayouts Layouts => _reporting.Value.Layouts;

    public StatementWriter Statements => _reporting.Value.Statements;

    /// <summary>The steps from the front door to care.</summary>
    public FlowDefinition Flow => _reporting.Value.Flow;

    /// <summary>Figures in words for everybody.</summary>
    public PlainLanguageWords PlainLanguage => _reporting.Value.PlainLanguage;

    public Checker Checker => _reporting.Value.Checker;

    public ReportComposer Composer => _reporting.Value.Composer;

    /// <summary>The layout whose sections pages and measured editions follow: the panel report.</summary>
    public ReportLayout UsualLayout => _reporting.Value.UsualLayout;

    /// <summary>Keys of the figures that stand at the top of a brief: those of the one-page note.</summary>
    public IReadOnlyList<string> Headlines => [.. (Layouts.Find("one-page-note") ?? UsualLayout).IndicatorKeys];

    /// <summary>Reads texts of a public version for what leads to a child.</summary>
    public PublicTextScan PublicTexts => _reporting.Value.PublicTexts;

    /// <summary>What a reader of published figures can reckon with.</summary>
    public FigureRelations Relations => _reporting.Value.Relations;

    /// <summary>Lists of children that a panel follows one by one.</summary>
    public TrackerCatalogue Trackers => _reporting.Value.Trackers;

    /// <summary>Makes editions of measured months.</summary>
    public MeasuredEditions Measured => _reporting.Value.Measured;

    /// <exception cref="DefinitionsInvalid">With every problem of every definition.</exception>
    /// <exception cref="ReferenceInvalid">A reference file is missing or wrong.</exception>
    public static Product Load(ProductFolders? folders = null)
    {
        var product = new Product(folders ?? ProductFolders.BesideProgram());
        _ = product._reporting.Value;
        return product;
    }

    /// <summary>
    /// For a command that takes in or measures case records and then ends: spellings, layouts, relations and sentences of reports are loaded,
    /// and checked, at the first question about them, which never comes.
    /// </summary>
    /// <inheritdoc cref="Load"/>
    public static Product LoadForRecords(ProductFolders? folders = null) =>
        new(folders ?? ProductFolders.BesideProgram());

    /// <summary>Printed titles by the mappings that a person confirmed, then by the catalogue's aliases.</summary>
    public TitleLookup LookupIn(PublishedStore store)
    {
        var confirmed = new TitleMappingStore(store.Database)
            .Mappings()
            .Where(mapping => mapping.TableTitle is null)
            .ToDictionary(
                mapping => (mapping.AuthorityCode, PrintedTitle.Of(mapping.PrintedTitle)),
                mapping => mapping.Indicator
            );
        return (authority, title) =>
            confirmed.GetValueOrDefault((authority, PrintedTitle.Of(title))) ?? Catalogue.FindByTitle(title)?.Key;
    }

    private static void RefuseUnknown(Targets targets, HashSet<string> keys)
    {
        if (targets.All.FirstOrDefault(target => !keys.Contains(target.Indicator)) is { } unknown)
        {
            throw new ReferenceInvalid(
                $"reference/targets.csv sets a target for '{unknown.Indicator}', which no definition has: write the key of an indicator."
            );
        }
    }

    /// <summary>The targets that a store judges measured figures by.</summary>
    public TargetStore TargetsIn(Database database) => new(database, Reference.Targets, FormulasIn(database));

    /// <summary>Works out targets that are formulas, with the populations of a store.</summary>
    public FormulaTargets FormulasIn(Database database) =>
        new(
            Reference,
            Catalogue,
            new PopulationsOfAuthority(database, Reference.Populations),
            NeighboursIn(database).For
        );

    /// <summary>National comparisons with the neighbours that each authority of a store chose.</summary>
    public ChosenNeighbours NeighboursIn(Database database) =>
        new(new SettingStore(database, Settings, TimeProvider.System), Reference);

    /// <summary>The assessor for the one authority of these editions, with its national figures.</summary>
    /// <param name="withheld">What is not judged for now; null for nothing.</param>
    /// <param name="national">Comparisons of an authority; null for those with the neighbours in force.</param>
    public Assessor AssessorFor(
        IReadOnlyList<PublishedDelivery> editions,
        Func<string, Month, Withholding?>? withheld = null,
        Func<string, NationalLookup>? national = null
    ) =>
        new(
            Catalogue.Find,
            editions is [var first, ..]
                ? (national ?? Reference.NationalStatistics.For)(first.Edition.AuthorityCode)
                : null,
            withheld: withheld
        );
}
