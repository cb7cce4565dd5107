using System.Globalization;
using System.Xml.Linq;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>A file as LibreOffice understood it, which it writes down in a format of its own.</summary>
internal sealed class OpenDocument
{
    private const string Names = "urn:oasis:names:tc:opendocument:xmlns:";
    private const int MostRepeated = 60;
    private const string Remarks = ":countsandremarks";
    private static readonly XNamespace Office = Names + "office:1.0";
    private static readonly XNamespace Tables = Names + "table:1.0";
    private static readonly XNamespace Words = Names + "text:1.0";
    private static readonly XNamespace Draw = Names + "drawing:1.0";
    private static readonly XNamespace Charts = Names + "chart:1.0";
    private static readonly XNamespace Slides = Names + "presentation:1.0";
    private readonly XElement _body;

    public OpenDocument(string path) =>
        _body = XDocument.Load(path).Root!.Element(Office + "body")!.Elements().Single();

    /// <summary>Everything that can be read in it, charts and notes of speakers with it.</summary>
    public string Text => string.Join('\n', _body.Descendants(Words + "p").Select(TextOf));

    /// <summary>Of slides and texts: a table below its caption, which on a slide is the title.</summary>
    public IEnumerable<PrintedCell> Cells() =>
        _body
            .Descendants(Tables + "table")
            .Where(table => !IsOfChart(table))
            .SelectMany(table => PrintedCell.Of(CaptionOf(table), Rows(table)));

    /// <summary>
    /// Of a workbook: the title in the first row, the table below the lines of words. What stands in a column of remarks is put back into its
    /// brackets.
    /// </summary>
    public IEnumerable<PrintedCell> SheetCells()
    {
        List<PrintedCell> cells =
        [
            .. _body
                .Elements(Tables + "table")
                .Select(Rows)
                .SelectMany(rows => PrintedCell.Of(rows[0][0], [.. rows.SkipWhile(row => row.Length < 2)])),
        ];
        var remarks = cells
            .Where(cell => cell.Column.EndsWith(Remarks, StringComparison.Ordinal) && cell.Text.Length > 0)
            .Select(cell =>
                cell with
                {
                    Column = cell.Column[..^Remarks.Length],
                    Text = $"({cell.Text.Replace(";", ")(", StringComparison.Ordinal)})",
                }
            )
            .ToLookup(cell => cell with { Text = "" }, cell => cell.Text);
        return cells
            .Where(cell => !cell.Column.EndsWith(Remarks, StringComparison.Ordinal))
            .Select(cell =>
                cell with
                {
                    Text = cell.Text + string.Concat(remarks[cell with { Text = "" }].Distinct()),
                }
            );
    }

    /// <summary>The numbers that charts are drawn from: months against series.</summary>
    public IEnumerable<PrintedCell> ChartCells() =>
        _body
            .Descendants(Charts + "chart")
            .SelectMany(chart =>
                PrintedCell.Of(
                    string.Concat(chart.Element(Charts + "title")?.Descendants(Words + "p").Select(TextOf) ?? []),
                    Rows(chart.Element(Tables + "table")!)
                )
            );

    private static bool IsOfChart(XElement table) => table.Parent?.Name == Charts + "chart";

    private static string CaptionOf(XElement table) =>
        table.Ancestors(Draw + "page").FirstOrDefault() is { } slide
            ? TextOf(slide.Elements().First(each => (string?)each.Attribute(Slides + "class") == "title"))
            : TextOf(table.ElementsBeforeSelf().Last());

    private static IReadOnlyList<string[]> Rows(XElement table) =>
        [
            .. table
                .Descendants(Tables + "table-row")
                .Where(row => row.Ancestors(Tables + "table").First() == table)
                .Select(row => row.Elements(Tables + "table-cell").SelectMany(Texts).ToArray())
                .Select(row => row[..(Array.FindLastIndex(row, text => text.Length > 0) + 1)])
                .Where(row => row.Length > 0),
        ];

    private static IEnumerable<string> Texts(XElement cell)
    {
        var repeated = (int?)cell.Attribute(Tables + "number-columns-repeated") ?? 1;
        return Enumerable.Repeat(TextOfCell(cell), Math.Min(repeated, MostRepeated));
    }

    private static string TextOfCell(XElement cell) =>
        cell.Ancestors(Charts + "chart").Any() && (string?)cell.Attribute(Office + "value") is { } number
            ? decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? PrintedCell.Held(value)
                : ""
            : string.Join(' ', cell.Elements(Words + "p").Select(TextOf));

    private static string TextOf(XElement element) =>
        string.Concat(
            element
                .DescendantNodes()
                .Select(node =>
                    node switch
                    {
                        XText text => text.Value,
                        XElement { Name.LocalName: "s" or "tab" or "line-break" } => " ",
                        _ => "",
                    }
                )
        );
}
