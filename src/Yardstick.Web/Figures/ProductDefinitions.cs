using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Storage;

namespace Yardstick.Web.Figures;

/// <summary>All that the product knows before it sees a figure, read and checked once at start.</summary>
public sealed record ProductDefinitions
{
    public required IndicatorCatalogue Catalogue { get; init; }

    public required ReferenceData Reference { get; init; }

    public required ReportLayouts Layouts { get; init; }

    public required StatementWriter Statements { get; init; }

    public required Checker Checker { get; init; }

    /// <exception cref="DefinitionsInvalid">An indicator cannot be used.</exception>
    /// <exception cref="LayoutsInvalid">A report layout cannot be used.</exception>
    /// <exception cref="ReferenceInvalid">A reference file cannot be used.</exception>
    public static ProductDefinitions Load(ProductFolders folders)
    {
        var reference = new ReferenceData(folders);
        var catalogue = IndicatorCatalogue.Load(folders.Definitions, reference.Measures.Names);
        var keys = catalogue.All.Select(indicator => indicator.Key).ToList();
        var reports = Path.Combine(folders.Definitions, "reports");
        return new ProductDefinitions
        {
            Catalogue = catalogue,
            Reference = reference,
            Layouts = ReportLayouts.Load(reports, keys),
            Statements = StatementWriter.Load(reports, keys),
            Checker = new Checker(
                catalogue.All,
                CheckDefinitions.Load(Path.Combine(folders.Definitions, "checks"))
            ),
        };
    }

    /// <summary>The layout that pages follow.</summary>
    public ReportLayout UsualLayout => Layouts.Find(ReportLayouts.Usual) ?? Layouts.All[0];

    public Assessor AssessorFor(string authorityCode) =>
        new(Catalogue.Find, Reference.NationalStatistics.For(authorityCode));

    public ReportComposer Composer => new(Statements);
}
