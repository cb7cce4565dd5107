using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>Writes one sheet: title, lines, header row, rows; no merged cells, no empty rows between; header row and first column frozen.</summary>
internal sealed class WorksheetXml(
    Sheet sheet,
    CellStyles styles,
    SharedTexts texts,
    IReadOnlyDictionary<string, string> sheetOfAnchor
)
{
    private readonly List<Markup> _links = [];

    private readonly ColumnWidths _widths = new(sheet.Table, HeadersOf(sheet));

    public IReadOnlyList<string> Headers { get; } = HeadersOf(sheet);

    /// <summary>Row of the headings, from 1.</summary>
    public int HeaderRow { get; } = sheet.Lines.Count + 2;

    /// <summary>Last row of the table, from 1. A table object needs a row, even when there is nothing to list.</summary>
    public int LastRow => HeaderRow + Math.Max(1, sheet.Table.Rows.Count);

    /// <summary>The table as a range: <c>A4:N20</c>.</summary>
    public string Range => $"A{Text(HeaderRow)}:{Column(Headers.Count - 1)}{Text(LastRow)}";

    public Markup Draw()
    {
        var rows = Rows().ToArray();
        var links = _links.Count == 0 ? Markup.Empty : Markup.Of($"<hyperlinks>{_links}</hyperlinks>");
        var drawing = sheet.Chart is null ? Markup.Empty : Markup.Of($"<drawing r:id=\"rId2\"/>");
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
            <sheetViews><sheetView workbookViewId="0" showGridLines="0">
            <pane xSplit="1" ySplit="{HeaderRow}" topLeftCell="B{HeaderRow
                + 1}" activePane="bottomRight" state="frozen"/>
            <selection pane="bottomRight" activeCell="A1" sqref="A1"/>
            </sheetView></sheetViews>
            <sheetFormatPr defaultRowHeight="15.75"/>
            <cols>{Columns()}</cols>
            <sheetData>{rows}</sheetData>
            {links}
            <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>
            <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
            <headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>
            {drawing}
            <tableParts count="1"><tablePart r:id="rId1"/></tableParts>
            </worksheet>
            """
        );
    }

    /// <summary>Column letters from a position, from 0: A, B … Z, AA.</summary>
    public static string Column(int position) =>
        position < 26 ? ((char)('A' + position)).ToString() : Column((position / 26) - 1) + Column(position % 26);

    private IEnumerable<Markup> Rows()
    {
        yield return Row(1, 1.5 * ColumnWidths.HeightOfLine, [Text("A1", sheet.Title, CellStyle.Title)]);
        foreach (var (i, (text, toSheet)) in sheet.Lines.Index())
        {
            var place = $"A{Text(i + 2)}";
            yield return Row(
                i + 2,
                ColumnWidths.HeightOfLine,
                [Text(place, text, toSheet is null ? CellStyle.Plain : CellStyle.Link)]
            );
            AddLink(place, toSheet);
        }

        yield return Row(
            HeaderRow,
            _widths.HeightOf(Headers),
            Headers.Select((name, i) => Text(Place(i, HeaderRow), name, HeaderStyle(i)))
        );
        foreach (var (i, row) in sheet.Table.Rows.Index())
        {
            var number = HeaderRow + 1 + i;
            yield return Row(
                number,
                _widths.HeightOf(row.Cells.Select(cell => cell.Text)),
                row.Cells.Select((cell, column) => Cell(cell, row, column, number))
            );
        }

        if (sheet.Table.Rows.Count == 0)
        {
            yield return Row(
                LastRow,
                ColumnWidths.HeightOfLine,
                [Text(Place(0, LastRow), "Nothing to list", CellStyle.Plain)]
            );
        }
    }

    private Markup Cell(TableCell cell, TableRow row, int column, int number)
    {
        var kind = sheet.Table.Columns[column].Kind;
        var place = Place(column, number);
        var target = cell.Link is ['#', .. var anchor] ? sheetOfAnchor.GetValueOrDefault(anchor) : null;
        AddLink(place, target);
        var style = new CellStyle
        {
            Font = (target, row.IsTotal) switch
            {
                (not null, _) => CellFont.Link,
                (_, true) => CellFont.Bold,
                _ => CellFont.Normal,
            },
            NumberFormat = cell.Value is null ? null : cell.NumberFormat,
            Tone = cell.Tone == Tone.Quiet ? Tone.None : cell.Tone,
            Wraps = cell.Value is null,
            AlignsRight = IsNumeric(kind),
            Indents = column > 0 && !IsNumeric(kind),
        };
        var isGapOfChart = (sheet.Chart is not null || sheet.HoldsPoints) && cell.Value is null && IsNumeric(kind);
        return (isGapOfChart, cell.Value) switch
        {
            // A text in its place would be drawn as 0.
            (true, _) => Markup.Empty,
            (_, { } value) => Markup.Of(
                $"""<c r="{place}" s="{styles.IndexOf(style)}"><v>{value.ToString(CultureInfo.InvariantCulture)}</v></c>"""
            ),
            _ => Text(place, $"{cell.Symbol} {cell.Text}".Trim(), style),
        };
    }

    private Markup Text(string place, string text, CellStyle style) =>
        Markup.Of($"""<c r="{place}" s="{styles.IndexOf(style)}" t="s"><v>{texts.NumberOf(text)}</v></c>""");

    private static Markup Row(int number, double height, IEnumerable<Markup> cells) =>
        Markup.Of($"""<row r="{number}" ht="{height}" customHeight="1">{cells}</row>""");

    private CellStyle HeaderStyle(int column) =>
        CellStyle.Header with
        {
            AlignsRight = IsNumeric(sheet.Table.Columns[column].Kind),
            Indents = column > 0 && !IsNumeric(sheet.Table.Columns[column].Kind),
        };

    private IEnumerable<Markup> Columns() =>
        _widths.InDigits.Select(
            (width, i) => Markup.Of($"""<col min="{i + 1}" max="{i + 1}" width="{width}" customWidth="1"/>""")
        );

    private void AddLink(string place, string? toSheet)
    {
        if (toSheet is not null)
        {
            _links.Add(Markup.Of($"""<hyperlink ref="{place}" location="'{toSheet}'!A1" display="{toSheet}"/>"""));
        }
    }

    private static IReadOnlyList<string> HeadersOf(Sheet sheet) =>
        UniqueNames.Of(sheet.Table.Columns.Select(column => column.Header));

    private static bool IsNumeric(ColumnKind kind) => kind is ColumnKind.Number or ColumnKind.Month;

    private static string Place(int column, int row) => Column(column) + Text(row);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
