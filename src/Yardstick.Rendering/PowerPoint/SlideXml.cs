using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Writes a slide: title, then its parts in reading order, then footer and number.</summary>
/// <param name="report">Gives language and footer.</param>
/// <param name="layout">Whose places the slide takes.</param>
/// <param name="fit">Measures title and footer.</param>
/// <param name="linkOf">Target of a link on this slide.</param>
internal sealed class SlideXml(Report report, DeckLayout layout, TextFit fit, Func<string, Markup?> linkOf)
{
    private const double SmallestTitle = 16;
    private const double FooterSize = 12;
    private const string NumberField = "{5B3D0C0B-6A9C-4E0B-9C58-0F2E6C9D3A01}";
    private readonly TextXml _text = new(report.Language, linkOf);
    private int _shapes = 1;

    /// <param name="slide">Planned for the room of the layout.</param>
    /// <param name="largestTitle">In points.</param>
    /// <param name="chartIds">Relationships to the slide's charts, in order.</param>
    public Markup Draw(Slide slide, double largestTitle, IReadOnlyList<string> chartIds)
    {
        var charts = new Queue<string>(chartIds);
        var hasPlace = layout.IndexOfContent is not null;
        var parts = new List<Markup>();
        foreach (var part in slide.Parts)
        {
            parts.Add(
                part switch
                {
                    SlideItem.Words words => Words(words, hasPlace),
                    SlideItem.Grid grid => Grid(grid),
                    SlideItem.Chart chart => Chart(chart, charts.Dequeue()),
                    _ => throw new ArgumentOutOfRangeException(nameof(slide), part, "A part that a slide cannot hold."),
                }
            );
            hasPlace &= part is not SlideItem.Words;
        }

        return Framed(Markup.Of($"{Title(slide.Title, largestTitle)}{parts}{Footer()}{Number()}"));
    }

    /// <summary>The first slide: title of the report, then authority, month and date.</summary>
    public Markup DrawOpening(double largestTitle, string date)
    {
        SlideParagraph[] lines = [new(report.Subtitle), new([new Span(report.Authority, Strong: true)]), new(date)];
        const double Size = 18;
        var subtitle = layout.IndexOfSubtitle is { } index
            ? Shape(
                "Subtitle",
                Markup.Of($"""<p:ph type="subTitle" idx="{(int)index}"/>"""),
                null,
                Markup.Of($"{lines.Select(line => _text.Draw(line, Size))}")
            )
            : Markup.Empty;
        return Framed(Markup.Of($"{Title(report.Title, largestTitle)}{subtitle}"));
    }

    /// <summary>A slide's tree of shapes, in a whole document.</summary>
    public static Markup Framed(Markup shapes) =>
        Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">
            <p:cSld><p:spTree>
            <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
            <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
            {shapes}
            </p:spTree></p:cSld>
            <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
            </p:sld>
            """
        );

    private Markup Title(string title, double largest)
    {
        var frame = layout.Title!.Value;
        // Places of a template keep a tenth of an inch free at their sides.
        var inside = frame with
        {
            Width = frame.Width - 14.4,
            Height = frame.Height - 4,
        };
        var size = largest;
        while (size > SmallestTitle && !fit.Fits(title, inside, size))
        {
            size--;
        }

        var type = layout.IsTitleCentred ? "ctrTitle" : "title";
        return Shape(
            "Title",
            Markup.Of($"""<p:ph type="{type}"/>"""),
            null,
            Markup.Of(
                $"""<a:p><a:r><a:rPr lang="{report.Language}" sz="{(int)(size * 100)}" dirty="0"/><a:t>{title}</a:t></a:r></a:p>"""
            ),
            keepsInsets: true
        );
    }

    private Markup Words(SlideItem.Words words, bool takesPlace) =>
        Shape(
            "Text",
            takesPlace ? Markup.Of($"""<p:ph idx="{(int)layout.IndexOfContent!.Value}"/>""") : Markup.Empty,
            words.Frame,
            Markup.Of($"{words.Paragraphs.Select(paragraph => _text.Draw(paragraph, words.Size))}")
        );

    private Markup Grid(SlideItem.Grid grid) =>
        GraphicFrame(
            grid.Table.Id,
            grid.Table.Caption,
            $"Table: {grid.Table.Caption}.",
            grid.Frame,
            "http://schemas.openxmlformats.org/drawingml/2006/table",
            new GridXml(grid, _text).Draw()
        );

    private Markup Chart(SlideItem.Chart chart, string id) =>
        GraphicFrame(
            chart.Content.Id,
            chart.Content.Title,
            NativeChart.AlternativeText(chart.Content),
            chart.Frame,
            "http://schemas.openxmlformats.org/drawingml/2006/chart",
            Markup.Of($"""<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{id}"/>""")
        );

    private Markup Footer() =>
        layout.Footer is { } frame && FooterFor(frame) is { } words
            ? Shape(
                "Footer",
                Markup.Of($"""<p:ph type="ftr" sz="quarter" idx="{(int)layout.IndexOfFooter}"/>"""),
                null,
                Markup.Of($"<a:p>{_text.Run(words, FooterSize, bold: false)}</a:p>"),
                keepsInsets: true
            )
            : Markup.Empty;

    /// <summary>As many of its last parts as there is room for: how far the report is, and whether it is restricted, stand at its end.</summary>
    private string? FooterFor(Frame frame)
    {
        const string Between = " · ";
        var parts = report.Footer.Split(Between);
        return Enumerable
            .Range(0, parts.Length)
            .Select(left => string.Join(Between, parts[left..]))
            .FirstOrDefault(words =>
                fit.Height(words, frame.Width, FooterSize, bold: false) <= Math.Max(frame.Height, 15)
            );
    }

    private Markup Number() =>
        layout.Number is null
            ? Markup.Empty
            : Shape(
                "Slide number",
                Markup.Of($"""<p:ph type="sldNum" sz="quarter" idx="{(int)layout.IndexOfNumber}"/>"""),
                null,
                Markup.Of(
                    $"""<a:p><a:fld id="{NumberField}" type="slidenum"><a:rPr lang="{report.Language}" sz="1200" dirty="0"/><a:t>‹#›</a:t></a:fld></a:p>"""
                ),
                keepsInsets: true
            );

    private Markup Shape(string name, Markup place, Frame? frame, Markup paragraphs, bool keepsInsets = false)
    {
        var id = ++_shapes;
        var isBox = place.ToString().Length == 0;
        var kind = isBox
            ? Markup.Of($"""<p:cNvSpPr txBox="1"/>""")
            : Markup.Of($"""<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>""");
        var geometry = frame is { } own
            ? Markup.Of($"""{Transform(own)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>""")
            : Markup.Empty;
        var body = keepsInsets
            ? Markup.Of($"<a:bodyPr><a:noAutofit/></a:bodyPr>")
            : Markup.Of(
                $"""<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>"""
            );
        return Markup.Of(
            $"""
            <p:sp><p:nvSpPr><p:cNvPr id="{id}" name="{name} {id}"/>{kind}<p:nvPr>{place}</p:nvPr></p:nvSpPr><p:spPr>{geometry}</p:spPr><p:txBody>{body}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>

            """
        );
    }

    private Markup GraphicFrame(string name, string title, string description, Frame frame, string kind, Markup content)
    {
        var id = ++_shapes;
        return Markup.Of(
            $"""
            <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{id}" name="{name}" descr="{description}" title="{title}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>{Place(
                frame
            )}</p:xfrm><a:graphic><a:graphicData uri="{kind}">{content}</a:graphicData></a:graphic></p:graphicFrame>

            """
        );
    }

    private static Markup Transform(Frame frame) => Markup.Of($"<a:xfrm>{Place(frame)}</a:xfrm>");

    private static Markup Place(Frame frame) =>
        Markup.Of(
            $"""<a:off x="{Frame.Units(frame.Left)}" y="{Frame.Units(frame.Top)}"/><a:ext cx="{Frame.Units(frame.Width)}" cy="{Frame.Units(frame.Height)}"/>"""
        );
}
