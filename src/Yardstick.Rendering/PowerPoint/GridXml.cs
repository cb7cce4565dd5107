using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A native table: heading row and heading column are flagged; a tone is a pale ground below dark letters, and the text says it.</summary>
internal sealed class GridXml(SlideItem.Grid grid, TextXml text)
{
    private const string NoStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
    private const string HairLine = "B1B4B6";

    public Markup Draw()
    {
        var table = grid.Table;
        var columns = grid.Widths.Select(width => Markup.Of($"""<a:gridCol w="{Frame.Units(width)}"/>"""));
        var headings = table.Columns.Select(column => Cell(new TableCell(column.Header), column.Kind, true, true));
        var rows = table.Rows.Select(
            (row, r) =>
            {
                var cells = row.Cells.Select(
                    (cell, i) => Cell(cell, table.Columns[i].Kind, row.IsTotal || RowHeadings.Heads(table, i), false)
                );
                return Row(grid.Heights[r + 1], cells);
            }
        );
        return Markup.Of(
            $"""
            <a:tbl><a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>{NoStyle}</a:tableStyleId></a:tblPr><a:tblGrid>{columns}</a:tblGrid>
            {Row(grid.Heights[0], headings)}{rows}</a:tbl>
            """
        );
    }

    private static Markup Row(double height, IEnumerable<Markup> cells) =>
        Markup.Of($"""<a:tr h="{Frame.Units(height)}">{cells}</a:tr>""");

    private Markup Cell(TableCell cell, ColumnKind kind, bool bold, bool isHeading)
    {
        var words = MeasuredTable.TextOf(cell);
        var side = kind is ColumnKind.Number or ColumnKind.Month ? "r" : "l";
        var run = words.Length == 0 ? text.Nothing(TableSlides.FontSize) : text.Run(words, TableSlides.FontSize, bold);
        return Markup.Of(
            $"""<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{side}"/>{run}</a:p></a:txBody>{Look(cell.Tone, isHeading)}</a:tc>"""
        );
    }

    private static Markup Look(Tone tone, bool isHeading)
    {
        var sides = (Frame.Units(TableSlides.SidePadding), Frame.Units(TableSlides.TopPadding));
        var ground = tone switch
        {
            Tone.Good => Solid("E2F1E9"),
            Tone.Caution => Solid("FFF7C7"),
            Tone.Bad => Solid("FBE6E2"),
            _ => Markup.Of($"<a:noFill/>"),
        };
        var below = isHeading
            ? Markup.Of($"""<a:lnB w="19050"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:lnB>""")
            : Markup.Of($"""<a:lnB w="6350">{Solid(HairLine)}</a:lnB>""");
        return Markup.Of(
            $"""<a:tcPr marL="{sides.Item1}" marR="{sides.Item1}" marT="{sides.Item2}" marB="{sides.Item2}" anchor="{(isHeading ? "b" : "t")}">{below}{ground}</a:tcPr>"""
        );
    }

    private static Markup Solid(string colour) =>
        Markup.Of($"""<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>""");
}
