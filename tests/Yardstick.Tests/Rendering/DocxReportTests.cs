using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yardstick.Rendering.Word;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Tests.Rendering;

public sealed class DocxReportTests : IDisposable
{
    private static readonly byte[] File = DocxReport.Draw(SampleReport.Report);
    private readonly WordprocessingDocument _document = WordprocessingDocument.Open(new MemoryStream(File), false);

    private W.Body Body => _document.MainDocumentPart!.Document.Body!;

    public void Dispose() => _document.Dispose();

    [Fact]
    public void The_document_keeps_the_rules_of_its_format() =>
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(_document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );

    [Fact]
    public void The_same_report_is_the_same_file() => Assert.Equal(File, DocxReport.Draw(SampleReport.Report));

    [Fact]
    public void Headings_are_headings_in_their_order()
    {
        var headings = Paragraphs.Where(paragraph => paragraph.Style.StartsWith("Heading", StringComparison.Ordinal));

        Assert.Equal(
            [
                ("Heading1", "Summary"),
                ("Heading1", "Visits to create change"),
                ("Heading2", "What the figures say"),
                ("Heading3", "Charts of this section"),
                ("Heading1", "Teams"),
                ("Heading1", "Glossary"),
            ],
            headings
        );
    }

    [Fact]
    public void The_contents_are_a_field_whose_entries_stand_already_and_lead_to_the_headings()
    {
        var entries = Body.Descendants<W.SdtContentBlock>().Single().Descendants<W.Hyperlink>().ToArray();
        var marks = Body.Descendants<W.BookmarkStart>()
            .ToDictionary(mark => mark.Name!.Value!, mark => mark.Parent!.InnerText, StringComparer.Ordinal);

        Assert.Contains("TOC", Body.Descendants<W.FieldCode>().First().InnerText, StringComparison.Ordinal);
        Assert.Equal(["Visits to create change", "Teams", "Glossary"], entries.Select(entry => entry.InnerText));
        Assert.All(entries, entry => Assert.Equal(entry.InnerText, marks[entry.Anchor!.Value!]));
    }

    [Fact]
    public void Every_table_repeats_its_heading_row_and_is_as_wide_as_its_page_allows()
    {
        Assert.All(
            Body.Elements<W.Table>(),
            table =>
            {
                Assert.Single(table.Descendants<W.TableHeader>());
                Assert.NotNull(table.Elements<W.TableRow>().First().Descendants<W.TableHeader>().SingleOrDefault());
            }
        );
        var widest = Body.Elements<W.Table>()
            .Max(table =>
                table
                    .Descendants<W.GridColumn>()
                    .Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture))
            );
        // A4 on its side between margins of 800 twentieths of a point.
        Assert.InRange(widest, 9_000, 16_838 - (2 * 800));
    }

    [Fact]
    public void Wide_tables_stand_on_pages_on_their_side_and_words_on_upright_ones() =>
        Assert.Equal(
            [false, true, false],
            Body.Descendants<W.PageSize>().Select(size => size.Orient?.Value == W.PageOrientationValues.Landscape)
        );

    [Fact]
    public void Lists_are_lists()
    {
        var style = _document
            .MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Single(each => each.StyleId == "ListBullet");

        Assert.Equal(1, style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
        Assert.Equal(2, Paragraphs.Count(paragraph => paragraph.Style == "ListBullet"));
    }

    [Fact]
    public void Every_chart_is_native_with_its_figures_and_an_alternative_text()
    {
        Assert.Equal(SampleCharts.All.Count, _document.MainDocumentPart!.ChartParts.Count());
        Assert.All(_document.MainDocumentPart.ChartParts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        Assert.All(
            SampleCharts.All.Zip(Body.Descendants<DW.DocProperties>()),
            pair => Assert.StartsWith(pair.First.Summary, pair.Second.Description!.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_letters_are_smaller_than_12_points() =>
        Assert.All(
            _document
                .MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<W.FontSize>()
                .Concat(Body.Descendants<W.FontSize>()),
            size => Assert.True(int.Parse(size.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) >= 24)
        );

    [Fact]
    public void Pages_are_numbered_and_the_document_has_title_language_and_date()
    {
        var fields = _document.MainDocumentPart!.FooterParts.SelectMany(footer =>
            footer.Footer.Descendants<W.FieldCode>()
        );
        var language = _document
            .MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>()
            .Single();

        Assert.Equal([" PAGE ", " NUMPAGES ", " PAGE ", " NUMPAGES "], fields.Select(field => field.InnerText));
        Assert.Equal("en-GB", language.Val!.Value);
        Assert.Equal("Children's services performance report: June 2023", _document.PackageProperties.Title);
        Assert.Equal(
            new DateTime(2023, 7, 14, 0, 0, 0, DateTimeKind.Utc),
            _document.PackageProperties.Created!.Value.ToUniversalTime()
        );
    }

    private IEnumerable<(string Style, string Text)> Paragraphs =>
        Body.Elements<W.Paragraph>()
            .Select(paragraph =>
                (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", paragraph.InnerText)
            );
}
