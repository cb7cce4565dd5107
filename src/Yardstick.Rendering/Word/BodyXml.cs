using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>Writes the text of a report. Sections with tables wider than an upright page stand on pages on their side.</summary>
internal sealed class BodyXml(
    Report report,
    WordPage page,
    WordStyles styles,
    WordLinks links,
    Func<ChartContent, ChartStyle, string> addChart
)
{
    private const double HeightOfChart = 245;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private readonly WordText _text = new(styles, links);
    private readonly WordTableXml _tables = new(styles, new WordText(styles, links));
    private int _drawings;

    public Markup Draw()
    {
        var pieces = new List<Markup> { TitleBlock() };
        var onSide = false;
        var isFirst = true;
        foreach (var (i, section) in report.Sections.Index())
        {
            var turns = NeedsSide(section) != onSide;
            if (turns)
            {
                pieces.Add(EndOfSection(onSide, isFirst));
                (onSide, isFirst) = (!onSide, false);
            }

            pieces.Add(Draw(section, onSide, onNewPage: !turns && i > 0 && HasFigures(section)));
        }

        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">
            <w:body>
            {pieces}{page.Section(onSide, isFirst)}
            </w:body>
            </w:document>
            """
        );
    }

    private Markup TitleBlock() =>
        Markup.Join([
            _text.Paragraph("Title", report.Title),
            _text.Paragraph("Subtitle", [new Span(report.Authority, Strong: true)]),
            _text.Paragraph("Subtitle", report.Subtitle),
            _text.Paragraph("Subtitle", report.Date.ToString("d MMMM yyyy", English)),
        ]);

    /// <summary>A paragraph of no height, which ends the pages of one direction.</summary>
    private Markup EndOfSection(bool onSide, bool isFirst) =>
        Markup.Of(
            $"""<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>{page.Section(onSide, isFirst)}</w:pPr></w:p>"""
        );

    private bool NeedsSide(ReportSection section) =>
        section
            .Blocks.Select(block =>
                block switch
                {
                    Block.Table table => table.Content,
                    Block.Chart chart => ChartTable.Across(chart.Content),
                    _ => null,
                }
            )
            .OfType<TableContent>()
            .Any(table => new TableParts(table, page.Paper(onSide: false, styles.Stretch)).Columns.Count > 1);

    private static bool HasFigures(ReportSection section) =>
        section.Blocks.Any(block => block is Block.Table or Block.Chart);

    private Markup Draw(ReportSection section, bool onSide, bool onNewPage)
    {
        var isContents = section.Blocks is [Block.Contents];
        var start = onNewPage ? Markup.Of($"<w:pageBreakBefore/>") : Markup.Empty;
        var heading = _text.Paragraph(
            isContents ? "TOC Heading" : "heading 1",
            start,
            _text.Marked(section.Anchor, _text.Run(section.Title))
        );
        // A heading never skips a level, whatever the blocks say.
        var level = 1;
        var blocks = new List<Markup> { heading };
        foreach (var block in section.Blocks)
        {
            level = block is Block.Heading part ? Math.Clamp(part.Level, 2, level + 1) : level;
            blocks.Add(Draw(block, level, onSide));
        }

        return Markup.Join(blocks);
    }

    private Markup Draw(Block block, int level, bool onSide) =>
        block switch
        {
            Block.Heading heading => _text.Paragraph(
                $"heading {level.ToString(CultureInfo.InvariantCulture)}",
                Markup.Empty,
                _text.Marked(heading.Anchor, _text.Run(heading.Text))
            ),
            Block.Paragraph paragraph => _text.Paragraph("Normal", paragraph.Spans),
            Block.BulletList list => Markup.Join(list.Items.Select(item => _text.Paragraph("List Bullet", item))),
            Block.Inset inset => _text.Paragraph("Inset text", inset.Text),
            Block.Terms terms => Markup.Join(
                terms.Items.Select(item =>
                    _text.Paragraph("Normal", [new Span(item.Term, Strong: true), new Span($": {item.Meaning}")])
                )
            ),
            Block.Table table => _tables.Draw(table.Content, page.Paper(onSide, styles.Stretch)),
            Block.Chart chart => Chart(chart.Content, onSide),
            Block.Contents => new ContentsXml(_text, links).Draw(report),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block that a text cannot hold."),
        };

    /// <summary>A chart, what it shows in words, and its figures.</summary>
    private Markup Chart(ChartContent chart, bool onSide)
    {
        var figures = _tables.Draw(ChartTable.Across(chart), page.Paper(onSide, styles.Stretch));
        if (!NativeChart.HasFigures(chart))
        {
            return Markup.Of($"{_text.Paragraph("Normal", $"There is no figure to draw for {chart.Title}.")}{figures}");
        }

        var style = ChartStyle.For(styles.Typeface, page.Room(onSide), HeightOfChart);
        var picture = _text.Paragraph(
            "Normal",
            Markup.Of($"<w:keepNext/>"),
            _text.Marked(chart.Id, Drawing(chart, addChart(chart, style), page.Room(onSide)))
        );
        return Markup.Of($"{picture}{_text.Paragraph("Table note", chart.Summary)}{figures}");
    }

    private Markup Drawing(ChartContent chart, string id, double width)
    {
        const int UnitsOfPoint = 12_700;
        var number = ++_drawings;
        return Markup.Of(
            $"""
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{(int)(
                width * UnitsOfPoint
            )}" cy="{(int)(
                HeightOfChart * UnitsOfPoint
            )}"/><wp:docPr id="{number}" name="{chart.Id}" descr="{NativeChart.AlternativeText(
                chart
            )}" title="{chart.Title}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="{id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """
        );
    }
}
