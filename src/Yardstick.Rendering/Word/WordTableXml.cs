using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>Real tables: the heading row is repeated on every page, no row is torn apart, a tone is a pale ground and the text says it.</summary>
internal sealed class WordTableXml(WordStyles styles, WordText text)
{
    /// <param name="table">In parts where it is wider than the paper.</param>
    /// <param name="paper">The room between the margins.</param>
    public Markup Draw(TableContent table, TablePaper paper)
    {
        var parts = new TableParts(table, paper);
        return Markup.Join(
            parts.Tables.Select(
                (part, i) =>
                    Markup.Of(
                        $"{text.Paragraph("caption", Markup.Empty, text.Marked(part.Id, text.Run(part.Caption)))}{Table(part, parts.WidthsOf(i))}{Notes(part)}"
                    )
            )
        );
    }

    private Markup Notes(TableContent table) =>
        table.Notes.Count == 0
            // Two tables without a paragraph between them would be one.
            ? text.Paragraph("Table note", "")
            : Markup.Join(table.Notes.Select(note => text.Paragraph("Table note", note)));

    private Markup Table(TableContent table, IReadOnlyList<double> widths)
    {
        int[] units = [.. widths.Select(WordPage.Units)];
        var grid = units.Select(width => Markup.Of($"""<w:gridCol w:w="{width}"/>"""));
        var headings = table.Columns.Select(
            (column, i) => Cell(new TableCell(column.Header), column.Kind, units[i], isBold: true, "bottom")
        );
        var rows = table.Rows.Select(row =>
            Row(
                row.Cells.Select(
                    (cell, i) => Cell(cell, table.Columns[i].Kind, units[i], row.IsTotal || RowHeadings.Heads(table, i))
                ),
                isHeading: false
            )
        );
        return Markup.Of(
            $"""
            <w:tbl><w:tblPr><w:tblStyle w:val="{styles.IdOf(
                "Figures table"
            )}"/><w:tblW w:w="{units.Sum()}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{table.Caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>
            {Row(headings, isHeading: true)}{rows}</w:tbl>

            """
        );
    }

    private static Markup Row(IEnumerable<Markup> cells, bool isHeading)
    {
        var repeated = isHeading ? Markup.Of($"<w:tblHeader/>") : Markup.Empty;
        return Markup.Of($"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>\n");
    }

    private Markup Cell(TableCell cell, ColumnKind kind, int width, bool isBold, string place = "top")
    {
        var side = kind is ColumnKind.Number or ColumnKind.Month ? Markup.Of($"<w:jc w:val=\"right\"/>") : Markup.Empty;
        var words = $"{cell.Symbol} {cell.Text}".Trim();
        var runs = words.Length == 0 ? Markup.Empty : text.Runs([new Span(words, isBold, cell.Link)]);
        var colour = cell.Tone switch
        {
            Tone.Good => "E2F1E9",
            Tone.Caution => "FFF7C7",
            Tone.Bad => "FBE6E2",
            _ => null,
        };
        var ground = colour is null
            ? Markup.Empty
            : Markup.Of($"""<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>""");
        return Markup.Of(
            $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{ground}<w:vAlign w:val="{place}"/></w:tcPr>{text.Paragraph("Table text", side, runs)}</w:tc>"""
        );
    }
}
