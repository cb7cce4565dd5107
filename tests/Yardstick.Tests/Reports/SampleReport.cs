using System.Collections.Concurrent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports;

/// <summary>Reports of the published sample, from its files to the finished blocks.</summary>
internal static class SampleReport
{
    private static readonly ProductFolders Product = ProductFolders.BesideProgram();

    private static readonly IndicatorCatalogue Shipped = IndicatorCatalogue.Load(
        Product.Definitions,
        ReferenceSample.Data.Measures.Names
    );

    private static readonly ReportLayouts Layouts = ReportLayouts.Load(Product.Definitions, ProductStatements.Keys);

    private static readonly Checker Checker = new(Shipped, CheckDefinitions.Load(Product.Definitions, Shipped));

    private static readonly IReadOnlyList<PublishedDelivery> Sample = Read();

    public static IEnumerable<string> LayoutNames => Layouts.All.Select(layout => layout.Name);

    /// <summary>The material of each month, gathered once for all layouts.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<ReportMaterial>> Materials = new(StringComparer.Ordinal);

    public static Report Of(string layout, string month) =>
        new ReportComposer(ProductStatements.Writer).Compose(
            Layouts.Find(layout)!,
            Materials.GetOrAdd(month, _ => new Lazy<ReportMaterial>(() => Gather(month))).Value
        );

    private static ReportMaterial Gather(string month)
    {
        var national = ReferenceSample.Data.NationalStatistics.For(ReferenceSample.Southampton);
        var assessor = new Assessor(Shipped.Find, national);
        var choice = EditionChoice.For(Month.Parse(month), name: null, Sample);
        var edition = choice.Chosen.Edition;
        return new ReportMaterial
        {
            Delivery = choice.Chosen,
            Assessments = assessor.Assess(edition.Month, edition.Name, Sample),
            Earlier =
            [
                .. choice.Older.SelectMany(older => assessor.Assess(older.Edition.Month, older.Edition.Name, Sample)),
            ],
            Findings = Checker.Check([choice.Chosen]),
            Editions = [.. Sample.Select(delivery => delivery.Edition)],
            FindIndicator = Shipped.Find,
            Glossary = ReferenceSample.Data.Glossary,
            Events = ReferenceSample.Data.Events.Between(
                edition.AuthorityCode,
                edition.DataTo.AddYears(-3),
                edition.DataTo
            ),
            National = national,
        };
    }

    private static IReadOnlyList<PublishedDelivery> Read()
    {
        var import = new PublishedImport(
            PublishedSpellings.Shipped,
            (_, printedTitle) => Shipped.FindByTitle(printedTitle)?.Key
        );
        return
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Product.Samples, "published"))
                .Order(StringComparer.Ordinal)
                .Select(folder => import.Read(folder, EditionOptions.None).Delivery),
        ];
    }
}
