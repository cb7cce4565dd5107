using Yardstick.Core.Assessments;
using Yardstick.Core.CaseData;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Editions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What the product itself knows, loaded and checked once at start: definitions, reference data, and the stages that are made of them.</summary>
public sealed class Product
{
    private Product(ProductFolders folders)
    {
        Folders = folders;
        Reference = new ReferenceData(folders);
        Catalogue = IndicatorCatalogue.Load(folders.Definitions, Reference.Measures.Names);
        var keys = Catalogue.All.Select(indicator => indicator.Key).ToHashSet(StringComparer.Ordinal);
        RefuseUnknown(Reference.Targets, keys);
        Permissions = PermissionTable.Load(folders.Definitions);
        Commentary = CommentarySettings.Load(folders.Definitions);
        CaseData = ViewDefinitions.Load(folders.Definitions);
        Rules = RuleDefinitions.Load(folders.Definitions, [.. Reference.BankHolidays.Select(holiday => holiday.Date)]);
        Spellings = PublishedSpellings.Read(Path.Combine(folders.Definitions, "extracts", "published"));
        Layouts = ReportLayouts.Load(folders.Definitions, keys);
        var checks = CheckDefinitions.Load(folders.Definitions, Catalogue);
        Statements = StatementWriter.Load(folders.Definitions, keys, checks.Relations.Flows);
        Checker = new Checker(Catalogue, checks);
        Composer = new ReportComposer(Statements);
        Measured = new MeasuredEditions(
            Catalogue,
            Reference.Targets,
            [.. UsualLayout.Sections.Select(section => new EditionSection(section.Title, section.Indicators))]
        );
    }

    public ProductFolders Folders { get; }

    public ReferenceData Reference { get; }

    public IndicatorCatalogue Catalogue { get; }

    /// <summary>Which role may do what.</summary>
    public PermissionTable Permissions { get; }

    /// <summary>When commentary is due and who may approve it.</summary>
    public CommentarySettings Commentary { get; }

    /// <summary>How extracts are read and tested.</summary>
    public RuleDefinitions Rules { get; }

    /// <summary>What the views of the case data mean.</summary>
    public IReadOnlyList<ViewDefinition> CaseData { get; }

    public PublishedSpellings Spellings { get; }

    public ReportLayouts Layouts { get; }

    public StatementWriter Statements { get; }

    public Checker Checker { get; }

    public ReportComposer Composer { get; }

    /// <summary>The layout whose sections pages and measured editions follow: the panel report.</summary>
    public ReportLayout UsualLayout => Layouts.Find(ReportLayouts.Usual) ?? Layouts.All[0];

    /// <summary>Makes editions of measured months.</summary>
    public MeasuredEditions Measured { get; }

    /// <exception cref="DefinitionsInvalid">With every problem of every definition.</exception>
    /// <exception cref="ReferenceInvalid">A reference file is missing or wrong.</exception>
    public static Product Load(ProductFolders? folders = null) => new(folders ?? ProductFolders.BesideProgram());

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

    /// <summary>The assessor for the one authority of these editions, with its national figures.</summary>
    /// <param name="withheld">What is not judged for now; null for nothing.</param>
    public Assessor AssessorFor(
        IReadOnlyList<PublishedDelivery> editions,
        Func<string, Month, Withholding?>? withheld = null
    ) =>
        new(
            Catalogue.Find,
            editions.Count == 0 ? null : Reference.NationalStatistics.For(editions[0].Edition.AuthorityCode),
            withheld: withheld
        );
}
