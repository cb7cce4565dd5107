using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yardstick.Rendering;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yardstick.Tests.Rendering;

public sealed class OfficeTemplateTests
{
    [Fact]
    public void Slides_take_the_size_the_layouts_and_the_font_of_a_councils_presentation()
    {
        using var document = PresentationDocument.Open(
            new MemoryStream(PptxReport.Draw(SampleReport.Report, Presentation(Narrower))),
            false
        );
        var slides = document.PresentationPart!.SlideParts.ToArray();
        var chart = slides.SelectMany(slide => slide.ChartParts).First().ChartSpace;

        Assert.Equal(9_144_000, document.PresentationPart.Presentation.SlideSize!.Cx!.Value);
        Assert.Empty(Faults(document));
        SlideGeometry.Check(document);
        Assert.Equal("Georgia", chart.Descendants<A.LatinFont>().First().Typeface!.Value);
        Assert.DoesNotContain(
            slides.SelectMany(slide => slide.Slide.Descendants<A.Text>()),
            text => text.Text == "A slide of the template"
        );
    }

    [Fact]
    public void The_same_template_gives_the_same_file()
    {
        var (presentation, text) = (Presentation(Narrower), Text(Plainer));

        Assert.Equal(
            PptxReport.Draw(SampleReport.Report, presentation),
            PptxReport.Draw(SampleReport.Report, presentation)
        );
        Assert.Equal(DocxReport.Draw(SampleReport.Report, text), DocxReport.Draw(SampleReport.Report, text));
    }

    [Fact]
    public void A_presentation_without_a_layout_is_refused_by_its_name_with_the_remedy()
    {
        var template = Presentation(document =>
            LayoutOf(document, P.SlideLayoutValues.TitleOnly).SlideLayout.Type = P.SlideLayoutValues.Blank
        );

        var refused = Assert.Throws<TemplateRefused>(() => PptxReport.Draw(SampleReport.Report, template));

        Assert.StartsWith(
            "The template 'council.pptx' has no slide layout \"Title Only\". In PowerPoint,",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_layout_that_leaves_no_room_for_tables_is_refused()
    {
        var template = Presentation(document =>
        {
            var master = LayoutOf(document, P.SlideLayoutValues.Object).SlideMasterPart!.SlideMaster;
            var body = master
                .Descendants<P.Shape>()
                .Single(shape => PptxReportTests.PlaceOf(shape)?.Type?.Value == P.PlaceholderValues.Body);
            body.ShapeProperties!.Transform2D!.Extents!.Cx = 3_000_000;
        });

        var refused = Assert.Throws<TemplateRefused>(() => PptxReport.Draw(SampleReport.Report, template));

        Assert.Contains("too little room", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_takes_the_styles_the_header_and_the_margins_of_a_councils_document()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(DocxReport.Draw(SampleReport.Report, Text(Plainer))),
            false
        );
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToArray();
        var body = main.Document.Body!;

        Assert.Empty(Faults(document));
        Assert.Equal("The council's logo", main.HeaderParts.Single().Header.InnerText);
        Assert.All(body.Descendants<W.PageMargin>(), margin => Assert.Equal(1_440U, margin.Left!.Value));
        Assert.All(
            body.Descendants<W.SectionProperties>(),
            section => Assert.NotNull(section.GetFirstChild<W.HeaderReference>())
        );
        Assert.Equal(
            "AA0000",
            styles.Single(style => style.StyleId == "Heading1").StyleRunProperties!.Color!.Val!.Value
        );
        Assert.All(
            main.StyleDefinitionsPart.Styles!.Descendants<W.FontSize>(),
            size => Assert.True(int.Parse(size.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) >= 24)
        );
        Assert.Equal("Children's services performance report", body.Elements<W.Paragraph>().First().InnerText);
    }

    [Fact]
    public void The_text_of_a_councils_document_is_left_out()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(
                DocxReport.Draw(
                    SampleReport.Report with
                    {
                        Sections = [SampleReport.Report.Sections[^1]],
                    },
                    Text(Plainer)
                )
            ),
            false
        );
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Contains(SampleReport.Report.Sections[^1].Title, body.InnerText, StringComparison.Ordinal);
        Assert.Empty(body.Descendants<W.Table>());
        Assert.Empty(Faults(document));
    }

    [Fact]
    public void A_style_of_lists_that_is_missing_is_added_with_bullets()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(DocxReport.Draw(SampleReport.Report, Text(Plainer))),
            false
        );
        var main = document.MainDocumentPart!;
        var list = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Single(style => style.StyleName!.Val == "List Bullet");
        var number = list.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;

        Assert.Contains(
            main.NumberingDefinitionsPart!.Numbering.Elements<W.NumberingInstance>(),
            instance => instance.NumberID!.Value == number
        );
    }

    [Fact]
    public void A_document_without_a_heading_style_is_refused_by_its_name_with_the_remedy()
    {
        var template = Text(document => StyleOf(document, "Heading2").Remove());

        var refused = Assert.Throws<TemplateRefused>(() => DocxReport.Draw(SampleReport.Report, template));

        Assert.StartsWith(
            "The template 'council.docx' has no style \"heading 2\". In Word,",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("council.pptm", "holds macros: save it as .pptx without them.")]
    [InlineData("council.docm", "holds macros: save it as .docx without them.")]
    [InlineData("council.odp", "only .pptx, .potx, .docx and .dotx files can")]
    public void A_file_of_another_kind_is_refused(string name, string why)
    {
        var refused = Assert.Throws<TemplateRefused>(() => new OfficeTemplate(name, new byte[] { 1 }).Format);

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_are_found_whatever_the_name_says()
    {
        var template = Presentation(document =>
        {
            var part = document.PresentationPart!.AddNewPart<VbaProjectPart>();
            using var content = new MemoryStream([1, 2, 3]);
            part.FeedData(content);
        });

        var refused = Assert.Throws<TemplateRefused>(() => PptxReport.Draw(SampleReport.Report, template));

        Assert.Contains("holds macros", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var whole = PptxReport.Draw(SampleReport.Report);

        foreach (var broken in new[] { whole[..(whole.Length / 2)], "not a presentation"u8.ToArray(), [] })
        {
            var presentation = Assert.Throws<TemplateRefused>(() =>
                PptxReport.Draw(SampleReport.Report, new OfficeTemplate("council.pptx", broken))
            );
            Assert.Contains("cannot be read: it is damaged", presentation.Message, StringComparison.Ordinal);
        }

        // A presentation that calls itself a text.
        Assert.Throws<TemplateRefused>(() =>
            DocxReport.Draw(SampleReport.Report, new OfficeTemplate("council.docx", whole))
        );
    }

    [Fact]
    public async Task A_template_for_a_format_that_is_not_asked_for_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();

        var refused = await Assert.ThrowsAsync<TemplateRefused>(() =>
            ReportFiles.WriteAsync(
                SampleReport.Report,
                ["html", "docx"],
                folder.File("out"),
                [Presentation(_ => { })],
                TestContext.Current.CancellationToken
            )
        );

        Assert.StartsWith(
            "The template 'council.pptx' is for pptx, which was not asked for",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder.File("out")));
    }

    /// <summary>4:3, another font, and a slide of its own.</summary>
    internal static void Narrower(PresentationDocument document)
    {
        var presentation = document.PresentationPart!;
        presentation.Presentation.SlideSize!.Cx = 9_144_000;
        presentation.SlideParts.First().Slide.Descendants<A.Text>().First().Text = "A slide of the template";
        var master = presentation.SlideMasterParts.Single();
        master.ThemePart!.Theme.ThemeElements!.FontScheme!.MinorFont!.LatinFont!.Typeface = "Georgia";
        var places = master
            .SlideMaster.Descendants<A.Transform2D>()
            .Concat(master.SlideLayoutParts.SelectMany(layout => layout.SlideLayout.Descendants<A.Transform2D>()));
        foreach (var place in places)
        {
            place.Offset!.X = place.Offset.X!.Value * 3 / 4;
            place.Extents!.Cx = place.Extents.Cx!.Value * 3 / 4;
        }
    }

    /// <summary>Small letters, red headings, no style of lists, a header and margins of its own.</summary>
    internal static void Plainer(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        StyleOf(document, "ListBullet").Remove();
        StyleOf(document, "Heading1").StyleRunProperties!.Color = new W.Color { Val = "AA0000" };
        main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.FontSize>().Single().Val = "20";
        main.DeletePart(main.NumberingDefinitionsPart!);
        main.HeaderParts.Single().Header = new W.Header(new W.Paragraph(new W.Run(new W.Text("The council's logo"))));
        foreach (var margin in main.Document.Body!.Descendants<W.PageMargin>())
        {
            margin.Left = 1_440;
        }
    }

    private static W.Style StyleOf(WordprocessingDocument document, string id) =>
        document
            .MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Single(style => style.StyleId == id);

    internal static OfficeTemplate Presentation(Action<PresentationDocument> change) =>
        new(
            "council.pptx",
            Changed(PptxReport.Draw(SampleReport.Report), stream => PresentationDocument.Open(stream, true), change)
        );

    internal static OfficeTemplate Text(Action<WordprocessingDocument> change) =>
        new(
            "council.docx",
            Changed(DocxReport.Draw(SampleReport.Report), stream => WordprocessingDocument.Open(stream, true), change)
        );

    private static byte[] Changed<T>(byte[] file, Func<Stream, T> open, Action<T> change)
        where T : OpenXmlPackage
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = open(stream))
        {
            change(document);
        }

        return stream.ToArray();
    }

    private static SlideLayoutPart LayoutOf(PresentationDocument document, P.SlideLayoutValues type) =>
        document
            .PresentationPart!.SlideMasterParts.Single()
            .SlideLayoutParts.Single(layout => layout.SlideLayout.Type! == type);

    internal static IEnumerable<string> Faults(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
}
