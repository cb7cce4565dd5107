using DocumentFormat.OpenXml.Packaging;
using Yardstick.Rendering.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Tests.Rendering;

/// <summary>What a person sees at once on a slide that went wrong, found in the file: small letters, things beyond the slide, things over things.</summary>
internal static class SlideGeometry
{
    private const double Point = 12_700;

    public static void Check(PresentationDocument document)
    {
        var size = document.PresentationPart!.Presentation.SlideSize!;
        foreach (var slide in document.PresentationPart.SlideParts)
        {
            var title = slide.Slide.Descendants<P.Shape>().First().InnerText;
            Assert.All(
                slide.Slide.Descendants<A.RunProperties>(),
                run => Assert.True(run.FontSize!.Value >= 1200, $"{title}: {run.FontSize.Value}")
            );
            Assert.All(
                slide.Slide.Descendants<A.EndParagraphRunProperties>(),
                end => Assert.True(end.FontSize!.Value >= 1200, title)
            );
            Assert.All(
                slide.ChartParts.SelectMany(chart => chart.ChartSpace.Descendants<A.DefaultRunProperties>()),
                run => Assert.True(run.FontSize!.Value >= 1200, title)
            );
            var boxes = Boxes(slide).ToArray();
            foreach (var (i, box) in boxes.Index())
            {
                Assert.True(
                    box.Left >= 0
                        && box.Top >= 0
                        && box.Left + box.Width <= size.Cx!.Value
                        && box.Top + box.Height <= size.Cy!.Value,
                    $"{title}: '{box.Name}' lies beyond the slide."
                );
                foreach (var other in boxes.Skip(i + 1))
                {
                    Assert.False(
                        box.Left < other.Left + other.Width
                            && other.Left < box.Left + box.Width
                            && box.Top < other.Top + other.Height
                            && other.Top < box.Top + box.Height,
                        $"{title}: '{box.Name}' lies over '{other.Name}'."
                    );
                }
            }

            foreach (var table in slide.Slide.Descendants<A.Table>())
            {
                CheckRows(table, title);
            }
        }
    }

    /// <summary>A row that needs more than its height grows, and pushes the table beyond its place.</summary>
    private static void CheckRows(A.Table table, string title)
    {
        var widths = table.TableGrid!.Elements<A.GridColumn>().Select(column => column.Width!.Value / Point).ToArray();
        foreach (var (i, row) in table.Elements<A.TableRow>().Index())
        {
            var isHeading = i == 0;
            var needed = row.Elements<A.TableCell>()
                .Select(
                    (cell, column) =>
                    {
                        var bold = cell.Descendants<A.RunProperties>().Any(run => run.Bold?.Value == true);
                        // Programs break a heading such as Jun-23 behind its hyphen.
                        var text = isHeading
                            ? cell.InnerText.Replace("-", "- ", StringComparison.Ordinal)
                            : cell.InnerText;
                        var lines = LetterWidths.Wrap(text, (widths[column] - 7.2) / (bold ? 1.08 : 1), 12);
                        Assert.All(
                            lines,
                            line =>
                                Assert.True(
                                    LetterWidths.Of(line, 12, bold) <= widths[column] - 7.2 + 0.5,
                                    $"{title}: '{line}' is broken."
                                )
                        );
                        return (lines.Count * 13.8) + 4;
                    }
                )
                .Max();
            Assert.True(row.Height!.Value / Point >= needed, $"{title}: a row needs {needed}.");
        }
    }

    /// <summary>In units, with the place that layout or master gives where the slide gives none.</summary>
    private static IEnumerable<(string Name, long Left, long Top, long Width, long Height)> Boxes(SlidePart slide)
    {
        foreach (var frame in slide.Slide.Descendants<P.GraphicFrame>())
        {
            var place = frame.Transform!;
            yield return (
                frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Name!.Value!,
                place.Offset!.X!.Value,
                place.Offset.Y!.Value,
                place.Extents!.Cx!.Value,
                place.Extents.Cy!.Value
            );
        }

        foreach (var shape in slide.Slide.Descendants<P.Shape>())
        {
            var place = PlacesOf(shape, slide).OfType<A.Transform2D>().First();
            yield return (
                shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name!.Value!,
                place.Offset!.X!.Value,
                place.Offset.Y!.Value,
                place.Extents!.Cx!.Value,
                place.Extents.Cy!.Value
            );
        }
    }

    private static IEnumerable<A.Transform2D?> PlacesOf(P.Shape shape, SlidePart slide)
    {
        yield return shape.ShapeProperties!.Transform2D;
        var layout = slide.SlideLayoutPart!;
        var type = PptxReportTests.PlaceOf(shape)?.Type?.Value;
        foreach (
            var candidate in layout
                .SlideLayout.Descendants<P.Shape>()
                .Concat(layout.SlideMasterPart!.SlideMaster.Descendants<P.Shape>())
                .Where(each => PptxReportTests.PlaceOf(each) is { } place && place.Type?.Value == type)
        )
        {
            yield return candidate.ShapeProperties?.Transform2D;
        }
    }
}
