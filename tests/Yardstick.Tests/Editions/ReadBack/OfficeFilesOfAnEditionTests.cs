using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;
using Yardstick.Tests.Rendering;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>Office files of a whole edition keep the rules of their formats and can be read, in our own shape and in that of a council.</summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed class OfficeFilesOfAnEditionTests(BothVersions edition)
{
    [Fact]
    public void Slides_have_no_fault_and_nothing_on_them_is_too_small_or_lies_over_something_else()
    {
        foreach (var version in edition.All)
        {
            CheckSlides(File.ReadAllBytes(version.PathOf("pptx")));
        }
    }

    [Fact]
    public void Slides_in_the_shape_of_a_council_have_no_fault_either() =>
        CheckSlides(
            PptxReport.Draw(edition.Public.Report, OfficeTemplateTests.Presentation(OfficeTemplateTests.Narrower))
        );

    [Fact]
    public void Texts_have_no_fault_and_no_letters_smaller_than_12_points_and_every_table_repeats_its_headings()
    {
        foreach (var version in edition.All)
        {
            CheckText(File.ReadAllBytes(version.PathOf("docx")), version.Report);
        }
    }

    [Fact]
    public void Texts_in_the_shape_of_a_council_have_no_fault_either() =>
        CheckText(
            DocxReport.Draw(edition.Public.Report, OfficeTemplateTests.Text(OfficeTemplateTests.Plainer)),
            edition.Public.Report
        );

    [Fact]
    public void Workbooks_have_no_fault()
    {
        foreach (var version in edition.All)
        {
            using var document = SpreadsheetDocument.Open(version.PathOf("xlsx"), isEditable: false);

            Assert.Empty(OfficeTemplateTests.Faults(document));
        }
    }

    [Fact]
    public void Properties_name_the_report_and_no_person()
    {
        foreach (var version in edition.All)
        {
            using var slides = PresentationDocument.Open(version.PathOf("pptx"), isEditable: false);
            using var text = WordprocessingDocument.Open(version.PathOf("docx"), isEditable: false);
            using var workbook = SpreadsheetDocument.Open(version.PathOf("xlsx"), isEditable: false);
            Assert.All(
                new OpenXmlPackage[] { slides, text, workbook }.Select(document => document.PackageProperties),
                properties =>
                {
                    Assert.StartsWith(version.Report.Title, properties.Title, StringComparison.Ordinal);
                    Assert.True(string.IsNullOrEmpty(properties.LastModifiedBy));
                    Assert.True(properties.Creator is null or "" || properties.Creator == version.Report.Authority);
                }
            );
        }
    }

    private static void CheckSlides(byte[] file)
    {
        using var document = PresentationDocument.Open(new MemoryStream(file), isEditable: false);

        Assert.Empty(OfficeTemplateTests.Faults(document));
        SlideGeometry.Check(document);
    }

    private static void CheckText(byte[] file, Report report)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!;
        var headings = main
            .Document.Body!.Elements<W.Paragraph>()
            .Select(StyleOf)
            .Where(style => style.StartsWith("Heading", StringComparison.Ordinal))
            .Select(style => style[^1] - '0')
            .ToArray();

        Assert.Empty(OfficeTemplateTests.Faults(document));
        Assert.All(
            main.StyleDefinitionsPart!.Styles!.Descendants<W.FontSize>()
                .Concat(main.Document.Descendants<W.FontSize>())
                .Select(size => int.Parse(size.Val!.Value!, CultureInfo.InvariantCulture)),
            size => Assert.True(size >= 24, $"{size / 2.0} points")
        );
        Assert.All(
            main.Document.Descendants<W.Table>(),
            table => Assert.NotNull(table.Elements<W.TableRow>().First().Descendants<W.TableHeader>().FirstOrDefault())
        );
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        // Nothing else: a template's own text is left out.
        Assert.Equal(
            report.Sections.Where(section => section.Blocks is not [Block.Contents]).Select(section => section.Title),
            main.Document.Body!.Elements<W.Paragraph>()
                .Where(paragraph => StyleOf(paragraph) == "Heading1")
                .Select(heading => heading.InnerText)
        );
    }

    private static string StyleOf(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
