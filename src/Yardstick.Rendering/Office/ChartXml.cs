using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Office;

/// <summary>
/// A native chart that takes its values from the cells of its sheet, so that it can be edited and follows the table. Level lines are
/// columns of the table and series of the chart.
/// </summary>
/// <param name="table">The table of the chart's sheet, with a column for each series and each level line.</param>
/// <param name="sheet">Name of the sheet with the table.</param>
/// <param name="headerRow">Row of the table's headings, from 1.</param>
/// <param name="style">Font and place of the key; by default letters of Arial and the key below.</param>
internal sealed class ChartXml(
    ChartContent chart,
    TableContent table,
    string sheet,
    int headerRow,
    ChartStyle? style = null
)
{
    private readonly ChartStyle _style = style ?? new ChartStyle();
    private readonly ChartSeriesXml _series = new(
        table,
        sheet,
        headerRow,
        firstValue: table.Columns.Count - chart.Lines.Count - chart.Series.Count - RemarksOf(table)
    );

    /// <param name="workbook">Relationship to the workbook with the cells, where the chart stands outside of it.</param>
    public Markup Draw(string? workbook = null)
    {
        var cells = workbook is null
            ? Markup.Empty
            : Markup.Of($"""<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData>""");
        var plots = chart.Type switch
        {
            ChartType.Line => LineChart([.. chart.Series.Select((_, i) => Line(i)), .. LevelLines]),
            ChartType.Funnel => ScatterChart(
                Enumerable.Range(0, chart.Series.Count + chart.Lines.Count).Select(AgainstSize)
            ),
            _ => Markup.Of($"{BarChart()}{(chart.Lines.Count == 0 ? Markup.Empty : LineChart(LevelLines))}"),
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
            {Key()}
            <c:plotVisOnly val="1"/>
            <c:dispBlanksAs val="gap"/>
            </c:chart>
            <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>
            <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="0B0C0C"/></a:solidFill><a:latin typeface="{_style.Typeface}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>
            {cells}
            </c:chartSpace>
            """
        );
    }

    /// <summary>Names the lines. A series that the title names already is left out; nothing is left of a chart with that one alone.</summary>
    private Markup Key()
    {
        int[] named =
        [
            .. chart
                .Series.Index()
                .Where(series => series.Item.Name.Equals(chart.Title, StringComparison.OrdinalIgnoreCase))
                .Select(series => series.Index),
        ];
        if (named.Length == chart.Series.Count + chart.Lines.Count)
        {
            return Markup.Empty;
        }

        var left = named.Select(i =>
            Markup.Of($"""<c:legendEntry><c:idx val="{i}"/><c:delete val="1"/></c:legendEntry>""")
        );
        return Markup.Of(
            $"""<c:legend><c:legendPos val="{(_style.KeyAtSide ? "r" : "b")}"/>{left}<c:overlay val="0"/></c:legend>"""
        );
    }

    private static Markup AxisIds => Markup.Of($"""<c:axId val="1001"/><c:axId val="1002"/>""");

    private IEnumerable<Markup> LevelLines => chart.Lines.Select((_, i) => Line(chart.Series.Count + i));

    private Markup Line(int position)
    {
        var (name, look, isLevel) = Described(position);
        return _series.Line(position, name, look, isLevel);
    }

    private Markup AgainstSize(int position)
    {
        var (name, look, isLevel) = Described(position);
        return _series.AgainstSize(position, name, look, isLevel);
    }

    /// <summary>Name and look of a series or, behind the series, of a level line.</summary>
    private (string Name, Look Look, bool IsLevel) Described(int position)
    {
        if (position >= chart.Series.Count)
        {
            var line = chart.Lines[position - chart.Series.Count];
            return (line.Name, Palette.Of(line.Kind), true);
        }

        var (series, look) = SeriesLooks.Of(chart)[position];
        return (series.Name, look, series.Role == SeriesRole.Limit);
    }

    private static Markup LineChart(IEnumerable<Markup> series) =>
        Markup.Of(
            $"""<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>{AxisIds}</c:lineChart>"""
        );

    private static Markup ScatterChart(IEnumerable<Markup> series) =>
        Markup.Of(
            $"""<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{series}{AxisIds}</c:scatterChart>"""
        );

    private Markup BarChart()
    {
        var stacked = chart.Type == ChartType.StackedColumn;
        // In a strip each authority has one value, in one of the series: their columns share a place.
        var overlap = stacked || chart.Type == ChartType.Strip ? Markup.Of($"<c:overlap val=\"100\"/>") : Markup.Empty;
        var bars = chart.Series.Select((series, i) => _series.Bar(i, series.Name, Described(i).Look));
        return Markup.Of(
            $"""<c:barChart><c:barDir val="col"/><c:grouping val="{(stacked ? "stacked" : "clustered")}"/><c:varyColors val="0"/>{bars}<c:gapWidth val="60"/>{overlap}{AxisIds}</c:barChart>"""
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
            <c:numFmt formatCode="{_series.NumberFormat}" sourceLinked="0"/>
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

    /// <summary>Per cents are held as fractions in the cells.</summary>
    private string Held(double value) =>
        Math.Round(chart.Suffix == "%" ? value / 100 : value, 10).ToString(CultureInfo.InvariantCulture);

    private static Markup Title(string text, int size) =>
        Markup.Of(
            $"""<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size}" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="{size}" b="1"/><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>"""
        );

    /// <summary>The last column, where the table has one, says what happened in a month.</summary>
    private static int RemarksOf(TableContent table) => table.Columns[^1].Kind == ColumnKind.Prose ? 1 : 0;
}
