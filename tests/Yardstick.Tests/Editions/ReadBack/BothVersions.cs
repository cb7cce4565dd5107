using System.Collections.Concurrent;
using Yardstick.Core;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Snapshots;
using Yardstick.Rendering;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Editions.Publishing;
using Yardstick.Tests.Rendering;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>
/// One edition of an invented council in both versions and every format, made once for all tests that read it, and what LibreOffice and poppler
/// found in its files.
/// </summary>
public sealed class BothVersions : IAsyncLifetime
{
    private static readonly Month July = new(2023, 7);
    private static readonly SampleCouncilSize Size = new(Children: 120, Years: 2, Months: 13);

    /// <summary>Sections with charts, team tables and figures of few; the others are arranged by the same code.</summary>
    private static readonly string[] Sections =
    [
        "context-of-demand",
        "earlier-meaningful-interventions",
        "visits-to-create-change",
    ];

    private readonly TestStore _store = TestStore.On(Engine.DuckDb);
    private readonly TemporaryFolder _folder = new();

    internal PrintedVersion Restricted { get; private set; } = null!;

    internal PrintedVersion Public { get; private set; } = null!;

    internal IReadOnlyList<PrintedVersion> All => [Restricted, Public];

    private static ReportLayout Layout
    {
        get
        {
            var usual = Measured.Product.Value.UsualLayout;
            return usual with
            {
                // Some acronyms in running text, wherever the sections happen to have none.
                Introduction =
                    $"{usual.Introduction} Work of the MASH and of each IRO is part of it, and UASC are CLA.",
                Counts = true,
                Sections = [.. usual.Sections.Where(section => Sections.Contains(section.Anchor))],
                Closing = [ClosingPart.Caseloads, ClosingPart.Glossary, ClosingPart.Sources],
            };
        }
    }

    public async ValueTask InitializeAsync()
    {
        Tool.Need("soffice", "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui");
        Tool.Need("pdfinfo", "poppler-utils");
        Tool.Need("chromium", "chromium");
        var product = Measured.Product.Value;
        Invent(product);
        var making = new EditionMaking(product, _store.Database, SomePeople.Clock);
        var edition = making.Compose(SampleCouncil.Code, July, Layout, SomeEditions.Ann);
        Restricted = await Printed(making, edition, EditionAudience.Restricted);
        Public = await Printed(making, edition, EditionAudience.Public);
        foreach (var (from, to) in new[] { ("pptx", "fodp"), ("docx", "fodt"), ("xlsx", "fods") })
        {
            await Tool.RunAsync(
                "soffice",
                "libreoffice",
                [
                    "--headless",
                    $"-env:UserInstallation=file://{_folder.Path}/profile",
                    "--convert-to",
                    to,
                    "--outdir",
                    _folder.Path,
                    .. All.Select(version => version.PathOf(from)),
                ]
            );
        }
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Invent(Product product)
    {
        new Generator(product.Folders, product.Reference.BankHolidays).Generate(
            SampleCouncil.OptionsFor(Size),
            _folder.File("extract")
        );
        CheckedImport
            .Into(_store.Database, product.Rules, SomePeople.Clock)
            .Import(_folder.File("extract"), new ExtractImportOptions());
        new Freezing(_store.Database, FigureDefinitions.Load(product.Folders), SomePeople.Clock).Freeze(
            SampleCouncil.Code,
            Month.RunEnding(July, Size.Months),
            by: "Jo"
        );
    }

    private async Task<PrintedVersion> Printed(EditionMaking making, EditionRecord edition, EditionAudience audience)
    {
        var report = making.Printed(edition, audience);
        await ReportFiles.WriteAsync(report, ReportFiles.Keys, _folder.Path, TestContext.Current.CancellationToken);
        return new PrintedVersion(report, making.Store.Figures(edition.EditionId, audience), _folder.Path)
        {
            PdfTags = await Tool.RunAsync(
                "pdfinfo",
                "poppler-utils",
                "-struct-text",
                _folder.File($"{report.Name}.pdf")
            ),
        };
    }
}

/// <summary>A version of the edition, with its files.</summary>
internal sealed record PrintedVersion(Report Report, PublishedDelivery Figures, string Folder)
{
    private readonly ConcurrentDictionary<string, OpenDocument> _opened = new(StringComparer.Ordinal);

    public required string PdfTags { get; init; }

    public IReadOnlyList<Block> Blocks => [.. Report.Sections.SelectMany(section => section.Blocks)];

    public IReadOnlyList<TableContent> Tables => [.. Blocks.OfType<Block.Table>().Select(table => table.Content)];

    public IReadOnlyList<ChartContent> Charts => [.. Blocks.OfType<Block.Chart>().Select(chart => chart.Content)];

    public string PathOf(string extension) => Path.Combine(Folder, $"{Report.Name}.{extension}");

    /// <summary>Read once a format.</summary>
    public OpenDocument Opened(string extension) => _opened.GetOrAdd(extension, each => new OpenDocument(PathOf(each)));
}

/// <summary>The edition is made once for all classes that read it.</summary>
[CollectionDefinition]
public sealed class ReadBackEdition : ICollectionFixture<BothVersions>;
