using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Office;

/// <summary>The series of a native chart: each takes name, categories and values from cells of its sheet and keeps a copy of them.</summary>
/// <param name="table">The table of the sheet: names, in a funnel the sizes, then one column a series.</param>
/// <param name="sheet">Name of the sheet.</param>
/// <param name="headerRow">Row of the table's headings, from 1.</param>
/// <param name="firstValue">Column of the first series, from 0.</param>
internal sealed class ChartSeriesXml(TableContent table, string sheet, int headerRow, int firstValue)
{
    private const int SizesColumn = 1;

    /// <summary>Format of the values, for the axis.</summary>
    public string NumberFormat { get; } =
        table
            .Rows.SelectMany(row => row.Cells.Skip(firstValue))
            .Select(cell => cell.NumberFormat)
            .OfType<string>()
            .FirstOrDefault()
        ?? "General";

    public Markup Bar(int position, string name, Look look) =>
        Markup.Of(
            $"""
            <c:ser>{Head(position, name)}
            <c:spPr><a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill></c:spPr>
            <c:invertIfNegative val="0"/>
            {Names()}<c:val>{Values(firstValue + position)}</c:val>
            </c:ser>
            """
        );

    /// <param name="position">Place among series and level lines.</param>
    /// <param name="name">As in the heading of its column.</param>
    /// <param name="look">Colour, dashes and marker.</param>
    /// <param name="isLevel">A limit, target or benchmark: thin and without markers.</param>
    public Markup Line(int position, string name, Look look, bool isLevel) =>
        Markup.Of(
            $"""
            <c:ser>{Head(position, name)}
            {Stroke(look, isLevel)}{Marker(look, isLevel)}
            {Names()}<c:val>{Values(firstValue + position)}</c:val>
            <c:smooth val="0"/>
            </c:ser>
            """
        );

    /// <summary>A series of a funnel: against the sizes; points are not joined, limits are.</summary>
    public Markup AgainstSize(int position, string name, Look look, bool isLevel) =>
        Markup.Of(
            $"""
            <c:ser>{Head(position, name)}
            {(isLevel ? Stroke(look, isLevel) : NoStroke)}{Marker(look, isLevel)}
            <c:xVal>{Values(SizesColumn)}</c:xVal><c:yVal>{Values(firstValue + position)}</c:yVal>
            <c:smooth val="0"/>
            </c:ser>
            """
        );

    private static Markup NoStroke => Markup.Of($"""<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>""");

    private Markup Head(int position, string name)
    {
        var cell =
            $"'{sheet}'!${WorksheetXml.Column(firstValue + position)}${headerRow.ToString(CultureInfo.InvariantCulture)}";
        var copy = Markup.Of(
            $"""<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache>"""
        );
        return Markup.Of(
            $"""<c:idx val="{position}"/><c:order val="{position}"/><c:tx><c:strRef><c:f>{cell}</c:f>{copy}</c:strRef></c:tx>"""
        );
    }

    private Markup Names()
    {
        var points = table.Rows.Select(
            (row, i) => Markup.Of($"""<c:pt idx="{i}"><c:v>{row.Cells[0].Text}</c:v></c:pt>""")
        );
        var copy = Markup.Of($"""<c:strCache><c:ptCount val="{table.Rows.Count}"/>{points}</c:strCache>""");
        return Markup.Of($"""<c:cat><c:strRef><c:f>{Cells(0)}</c:f>{copy}</c:strRef></c:cat>""");
    }

    private Markup Values(int column)
    {
        var points = table.Rows.SelectMany(
            (row, i) =>
                row.Cells[column].Value is { } value
                    ?
                    [
                        Markup.Of(
                            $"""<c:pt idx="{i}"><c:v>{value.ToString(CultureInfo.InvariantCulture)}</c:v></c:pt>"""
                        ),
                    ]
                    : Array.Empty<Markup>()
        );
        return Markup.Of(
            $"""
            <c:numRef><c:f>{Cells(column)}</c:f>
            <c:numCache><c:formatCode>{NumberFormat}</c:formatCode><c:ptCount val="{table.Rows.Count}"/>{points}</c:numCache>
            </c:numRef>
            """
        );
    }

    /// <summary>The rows of a column below its heading.</summary>
    private string Cells(int column)
    {
        var letters = WorksheetXml.Column(column);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{sheet}'!${letters}${headerRow + 1}:${letters}${headerRow + table.Rows.Count}"
        );
    }

    private static Markup Stroke(Look look, bool isLevel)
    {
        var colour = Markup.Of($"""<a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill>""");
        return Markup.Of(
            $"""<c:spPr><a:ln w="{(isLevel ? 19050 : 31750)}">{colour}<a:prstDash val="{Dash(look)}"/></a:ln></c:spPr>"""
        );
    }

    private static Markup Marker(Look look, bool isLevel)
    {
        var fill = Markup.Of($"""<c:spPr><a:solidFill><a:srgbClr val="{Rgb(look)}"/></a:solidFill></c:spPr>""");
        return isLevel
            ? Markup.Of($"""<c:marker><c:symbol val="none"/></c:marker>""")
            : Markup.Of($"""<c:marker><c:symbol val="{Symbol(look)}"/><c:size val="7"/>{fill}</c:marker>""");
    }

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
