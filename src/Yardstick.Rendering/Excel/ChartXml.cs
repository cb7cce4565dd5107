using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>
/// A native chart that takes its values from the cells of its sheet, so that it can be edited and follows the table. Level lines are
/// columns of the table and series of the chart.
/// </summary>
/// <param name="sheet">Name of the sheet with the table.</param>
/// <param name="headerRow">Row of the table's headings, from 1.</param>
internal sealed class ChartXml(ChartContent chart, TableContent table, string sheet, int headerRow)
{
    /// <summary>Columns of values begin behind the names and, in a funnel, the denominators.</summary>
    private readonly int _firstValue = HasSizes(chart) ? 2 : 1;
    private readonly int _lastRow = headerRow + table.Rows.Count;

    public Markup Draw()
    {
        var series = chart.Series.Select(
            (item, i) => Series(i, item.Name, LookOf(i), isLevel: item.Role == SeriesRole.Limit)
        );
        var lines = chart.Lines.Select(
            (line, i) => Series(chart.Series.Count + i, line.Name, Palette.Of(line.Kind), isLevel: true)
        );
        var plots = chart.Type switch
        {
            ChartType.Line => LineChart([.. series, .. lines]),
            ChartType.Funnel => Markup.Of(
                $"""<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{series}{lines}{AxisIds}</c:scatterChart>"""
            ),
            _ => Markup.Of($"{BarChart(series)}{(chart.Lines.Count == 0 ? Markup.Empty : LineChart(lines))}"),
        };
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <c:roundedCorners val="0"/>
            <c:chart>
            {Title(chart.Title, 1400)}
            <c:autoTitleDeleted val="0"/>
            <c:plotArea><c:layout/>{plots}{Axes()}</c:plotArea>
            <c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>
            <c:plotVisOnly val="1"/>
            <c:dispBlanksAs val="gap"/>
            </c:chart>
            <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="0B0C0C"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>
            </c:chartSpace>
            """
        );
    }

    private static Markup AxisIds => Markup.Of($"""<c:axId val="1001"/><c:axId val="1002"/>""");

    private Markup LineChart(IEnumerable<Markup> series) =>
        Markup.Of(
            $"""<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>{AxisIds}</c:lineChart>"""
        );

    private Markup BarChart(IEnumerable<Markup> series)
    {
        var stacked = chart.Type == ChartType.StackedColumn;
        // In a strip each authority has one value, in one of the series: their columns share a place.
        var overlap = stacked || chart.Type == ChartType.Strip ? Markup.Of($"<c:overlap val=\"100\"/>") : Markup.Empty;
        return Markup.Of(
            $"""<c:barChart><c:barDir val="col"/><c:grouping val="{(stacked ? "stacked" : "clustered")}"/><c:varyColors val="0"/>{series}<c:gapWidth val="60"/>{overlap}{AxisIds}</c:barChart>"""
        );
    }

    private Markup Series(int position, string name, Look look, bool isLevel)
    {
        var column = WorksheetXml.Column(_firstValue + position);
        var head = Markup.Of(
            $"""<c:idx val="{position}"/><c:order val="{position}"/><c:tx><c:strRef><c:f>'{sheet}'!${column}${headerRow}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>"""
        );
        var isBar = !isLevel && chart.Type is not (ChartType.Line or ChartType.Funnel);
        if (
            isBar
            || (isLevel && position < chart.Series.Count && chart.Type is not (ChartType.Line or ChartType.Funnel))
        )
        {
            return Markup.Of(
                $"""<c:ser>{head}<c:spPr><a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>{Names()}<c:val>{Values(_firstValue + position)}</c:val></c:ser>"""
            );
        }

        var isPoint = chart.Type == ChartType.Funnel && !isLevel;
        var line = isPoint
            ? Markup.Of($"""<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>""")
            : Markup.Of(
                $"""<c:spPr><a:ln w="{(isLevel ? 19050 : 31750)}"><a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill><a:prstDash val="{Dash(look)}"/></a:ln></c:spPr>"""
            );
        var marker = isLevel
            ? Markup.Of($"""<c:marker><c:symbol val="none"/></c:marker>""")
            : Markup.Of(
                $"""<c:marker><c:symbol val="{Symbol(look)}"/><c:size val="7"/><c:spPr><a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill></c:spPr></c:marker>"""
            );
        return chart.Type == ChartType.Funnel
            ? Markup.Of(
                $"""<c:ser>{head}{line}{marker}<c:xVal>{Values(1)}</c:xVal><c:yVal>{Values(_firstValue + position)}</c:yVal><c:smooth val="0"/></c:ser>"""
            )
            : Markup.Of(
                $"""<c:ser>{head}{line}{marker}{Names()}<c:val>{Values(_firstValue + position)}</c:val><c:smooth val="0"/></c:ser>"""
            );
    }

    private Markup Names()
    {
        var points = table.Rows.Select(
            (row, i) => Markup.Of($"""<c:pt idx="{i}"><c:v>{row.Cells[0].Text}</c:v></c:pt>""")
        );
        return Markup.Of(
            $"""<c:cat><c:strRef><c:f>'{sheet}'!$A${headerRow + 1}:$A${_lastRow}</c:f><c:strCache><c:ptCount val="{table.Rows.Count}"/>{points}</c:strCache></c:strRef></c:cat>"""
        );
    }

    private Markup Values(int column)
    {
        var letters = WorksheetXml.Column(column);
        var points = table
            .Rows.Index()
            .Where(row => row.Item.Cells[column].Value is not null)
            .Select(row =>
                Markup.Of(
                    $"""<c:pt idx="{row.Index}"><c:v>{row.Item.Cells[column].Value!.Value.ToString(CultureInfo.InvariantCulture)}</c:v></c:pt>"""
                )
            );
        return Markup.Of(
            $"""<c:numRef><c:f>'{sheet}'!${letters}${headerRow + 1}:${letters}${_lastRow}</c:f><c:numCache><c:formatCode>{NumberFormat}</c:formatCode><c:ptCount val="{table.Rows.Count}"/>{points}</c:numCache></c:numRef>"""
        );
    }

    private Markup Axes()
    {
        // Same bounds as the drawings of the other formats; columns start at 0.
        var axis = ValueAxis.For(chart, fromZero: chart.Type is not (ChartType.Line or ChartType.Funnel));
        return Markup.Of(
            $"""
            {(chart.Type == ChartType.Funnel ? SizeAxis : NameAxis)}
            <c:valAx><c:axId val="1002"/>
            <c:scaling><c:orientation val="minMax"/><c:max val="{Held(axis.To)}"/><c:min val="{Held(
                axis.From
            )}"/></c:scaling>
            <c:delete val="0"/><c:axPos val="l"/>
            <c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D4D7D8"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>
            {Title(chart.Unit, 1200)}
            <c:numFmt formatCode="{NumberFormat}" sourceLinked="0"/>
            {Ticks}<c:crossAx val="1001"/><c:crosses val="min"/><c:majorUnit val="{Held(axis.Step)}"/>
            </c:valAx>
            """
        );
    }

    private static Markup NameAxis =>
        Markup.Of(
            $"""
            <c:catAx><c:axId val="1001"/>
            <c:scaling><c:orientation val="minMax"/></c:scaling>
            <c:delete val="0"/><c:axPos val="b"/>
            <c:numFmt formatCode="General" sourceLinked="0"/>
            {Ticks}<c:crossAx val="1002"/>
            <c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>
            </c:catAx>
            """
        );

    private static Markup SizeAxis =>
        Markup.Of(
            $"""
            <c:valAx><c:axId val="1001"/>
            <c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>
            <c:delete val="0"/><c:axPos val="b"/>
            {Title("Denominator", 1200)}
            <c:numFmt formatCode="#,##0" sourceLinked="0"/>
            {Ticks}<c:crossAx val="1002"/>
            </c:valAx>
            """
        );

    private static Markup Ticks =>
        Markup.Of($"""<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>""");

    private string NumberFormat =>
        table
            .Rows.SelectMany(row => row.Cells.Skip(_firstValue))
            .FirstOrDefault(cell => cell.NumberFormat is not null)
            ?.NumberFormat
        ?? "General";

    /// <summary>Per cents are held as fractions in the cells.</summary>
    private string Held(double value) =>
        Math.Round(chart.Suffix == "%" ? value / 100 : value, 10).ToString(CultureInfo.InvariantCulture);

    private static Markup Title(string text, int size) =>
        Markup.Of(
            $"""<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size}" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="{size}" b="1"/><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>"""
        );

    private Look LookOf(int position) => SeriesLooks.Of(chart)[position].Look;

    private static bool HasSizes(ChartContent chart) =>
        chart.Series.Any(series => series.Sizes.Count == chart.Categories.Count);

    private static string Rgb(Look look) => look.Colour[1..].ToUpperInvariant();

    private static string Dash(Look look) =>
        look.Dashes.Length == 0 ? "solid"
        : look.Dashes.Split(' ').Length > 2 ? "dashDot"
        : look.Dashes[0] is '2' or '3' ? "sysDot"
        : "dash";

    private static string Symbol(Look look) =>
        look.Marker switch
        {
            MarkerShape.Square => "square",
            MarkerShape.Triangle => "triangle",
            MarkerShape.Diamond => "diamond",
            _ => "circle",
        };
}
