using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.PowerPoint;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Tests.Rendering;

public sealed class PptxReportTests : IDisposable
{
    private static readonly byte[] File = PptxReport.Draw(SampleReport.Report);
    private readonly PresentationDocument _document = PresentationDocument.Open(new MemoryStream(File), false);

    private IReadOnlyList<SlidePart> Slides =>
        [
            .. _document
                .PresentationPart!.Presentation.SlideIdList!.Elements<P.SlideId>()
                .Select(slide => (SlidePart)_document.PresentationPart.GetPartById(slide.RelationshipId!.Value!)),
        ];

    public void Dispose() => _document.Dispose();

    [Fact]
    public void The_presentation_keeps_the_rules_of_its_format() => Assert.Empty(CouncilFiles.Faults(_document));

    [Fact]
    public void The_same_report_is_the_same_file() => Assert.Equal(File, PptxReport.Draw(SampleReport.Report));

    [Fact]
    public void It_is_as_wide_as_a_screen_and_begins_with_title_authority_and_date()
    {
        var size = _document.PresentationPart!.Presentation.SlideSize!;

        Assert.Equal(16.0 / 9, (double)size.Cx!.Value / size.Cy!.Value, 3);
        Assert.Equal(
            ["Children's services performance report", "June 2023", "Łódź-on-Sea Council", "14 July 2023"],
            Slides[0].Slide.Descendants<A.Paragraph>().Select(paragraph => paragraph.InnerText)
        );
    }

    [Fact]
    public void Whether_a_report_is_restricted_stands_on_each_slide_also_where_the_whole_footer_has_no_room()
    {
        var report = SampleReport.Report with
        {
            Footer = $"{string.Join(' ', Enumerable.Repeat("figures", 60))} · version 1 · RESTRICTED",
        };
        using var document = PresentationDocument.Open(new MemoryStream(PptxReport.Draw(report)), false);

        Assert.All(
            document.PresentationPart!.SlideParts.Where(slide =>
                slide.SlideLayoutPart!.SlideLayout.Type?.Value != P.SlideLayoutValues.Title
            ),
            slide => Assert.Contains("version 1 · RESTRICTED", slide.Slide.InnerText, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_slide_has_a_title_of_its_own_in_the_place_for_titles()
    {
        var titles = Slides
            .Select(slide => slide.Slide.Descendants<P.Shape>().First())
            .Select(shape => (shape.InnerText, Place: PlaceOf(shape)?.Type?.Value))
            .ToArray();

        Assert.All(
            titles,
            title =>
                Assert.True(
                    title.Place is P.PlaceholderValues.Title or P.PlaceholderValues.CenteredTitle,
                    title.InnerText
                )
        );
        Assert.Equal(titles.Length, titles.Select(title => title.InnerText).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_chart_is_native_has_its_figures_in_a_workbook_and_an_alternative_text()
    {
        var charts = Slides.SelectMany(slide => slide.ChartParts).ToArray();
        var described = Slides
            .SelectMany(slide => slide.Slide.Descendants<P.GraphicFrame>())
            .Where(frame => frame.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ChartReference>().Any())
            .Select(frame => frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description!.Value!)
            .ToArray();

        Assert.Equal(SampleCharts.All.Count, charts.Length);
        Assert.All(
            SampleCharts.All.Zip(described),
            pair => Assert.StartsWith(pair.First.Summary, pair.Second, StringComparison.Ordinal)
        );
        Assert.All(
            charts,
            chart =>
            {
                using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
                var table = workbook.WorkbookPart!.WorksheetParts.Single().TableDefinitionParts.Single().Table;
                Assert.StartsWith("A2:", table.Reference!.Value, StringComparison.Ordinal);
                Assert.Equal(
                    "rId1",
                    chart.ChartSpace.GetFirstChild<DocumentFormat.OpenXml.Drawing.Charts.ExternalData>()!.Id
                );
            }
        );
    }

    [Fact]
    public void Tables_are_native_with_a_heading_row_and_continue_with_their_headings()
    {
        var tables = Slides
            .SelectMany(slide => slide.Slide.Descendants<A.Table>())
            .Where(table => table.Descendants<A.Text>().First().Text == "Team")
            .ToArray();

        Assert.True(tables.Length > 1);
        Assert.All(tables, table => Assert.True(table.TableProperties!.FirstRow!.Value));
        Assert.Equal(
            SampleReport.Teams.Rows.Select(row => row.Cells[0].Text),
            tables
                .SelectMany(table => table.Elements<A.TableRow>().Skip(1))
                .Select(row => row.First(child => child is A.TableCell).InnerText)
        );
    }

    [Fact]
    public void Nothing_is_smaller_than_12_points_beyond_the_slide_or_over_something_else() =>
        SlideGeometry.Check(_document);

    [Fact]
    public void Notes_say_every_figure_of_a_chart_and_the_source()
    {
        var slide = Slides.Single(each =>
            each.Slide.Descendants<P.NonVisualDrawingProperties>().Any(shape => shape.Name == SampleCharts.Line.Id)
        );
        var notes = slide.NotesSlidePart!.NotesSlide.InnerText;

        Assert.Contains(SampleCharts.Line.Summary, notes, StringComparison.Ordinal);
        Assert.Contains("Nov-22 no figure", notes, StringComparison.Ordinal);
        Assert.Contains($"Source: {SampleReport.Report.Footer}", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_the_contents_lead_to_their_slides()
    {
        var contents = Slides[1];
        var entries = contents
            .Slide.Descendants<A.Run>()
            .Where(run => run.RunProperties!.GetFirstChild<A.HyperlinkOnClick>() is not null)
            .Take(SampleReport.Report.Sections.Count - 1)
            .ToArray();

        Assert.All(
            entries,
            run =>
            {
                var target = (SlidePart)
                    contents.GetPartById(run.RunProperties!.GetFirstChild<A.HyperlinkOnClick>()!.Id!);
                var number = Slides.ToList().IndexOf(target) + 1;
                Assert.Equal($", slide {number}", run.NextSibling<A.Run>()!.Text!.Text);
            }
        );
        Assert.Equal(["Visits to create change", "Teams", "Glossary"], entries.Select(run => run.Text!.Text));
    }

    [Fact]
    public void The_document_has_title_language_and_the_date_of_the_report()
    {
        var properties = _document.PackageProperties;

        Assert.Equal("Children's services performance report: June 2023", properties.Title);
        Assert.Equal("en-GB", properties.Language);
        Assert.Equal(new DateTime(2023, 7, 14, 0, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
        Assert.All(
            Slides.SelectMany(slide => slide.Slide.Descendants<A.RunProperties>()),
            run => Assert.Equal("en-GB", run.Language!.Value)
        );
    }

    internal static P.PlaceholderShape? PlaceOf(P.Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape;
}
