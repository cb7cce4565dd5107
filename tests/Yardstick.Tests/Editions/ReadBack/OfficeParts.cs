using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>The parts of an office file as they lie in it, those of workbooks inside it with them, read without any library of office files.</summary>
internal sealed class OfficeParts
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Cells = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private OfficeParts(IReadOnlyList<(string Name, string Content)> all) => All = all;

    /// <summary>Names begin with those of the files that a part lies in.</summary>
    public IReadOnlyList<(string Name, string Content)> All { get; }

    public static OfficeParts Of(string path) => new([.. Read(File.ReadAllBytes(path), Path.GetExtension(path))]);

    /// <summary>The points that a chart must have: its figures by month and series, level lines with them.</summary>
    public static IEnumerable<PrintedCell> PointsOf(ChartContent chart)
    {
        var table = ChartTable.Down(chart, withLines: true);
        var first = chart.Type == ChartType.Funnel ? 2 : 1;
        return table.Rows.SelectMany(
            (row, i) =>
                row
                    .Cells.Zip(table.Columns)
                    .Skip(first)
                    .Where(cell => cell.First.Value is not null)
                    .Select(cell => new PrintedCell(
                        chart.Title,
                        chart.Type == ChartType.Funnel ? At(i) : row.Cells[0].Text,
                        cell.Second.Header,
                        PrintedCell.Held(cell.First.Value)
                    ))
        );
    }

    /// <summary>The copies of the figures that the charts of the file keep.</summary>
    public IEnumerable<PrintedCell> Points() =>
        All.Where(part => part.Name.Contains("/charts/", StringComparison.Ordinal) && IsXml(part.Name))
            .Select(part => XDocument.Parse(part.Content).Root!)
            .Where(root => root.Name == Chart + "chartSpace")
            .SelectMany(PointsIn);

    /// <summary>What must stand in the workbook behind a chart.</summary>
    public static IEnumerable<PrintedCell> WorkbookOf(ChartContent chart)
    {
        var table = ChartTable.Down(chart, withLines: true);
        return table.Rows.SelectMany(row =>
            row.Cells.Zip(table.Columns)
                .Skip(1)
                .Select(cell => new PrintedCell(
                    chart.Title,
                    row.Cells[0].Text,
                    cell.Second.Header,
                    cell.First.Value is { } value ? PrintedCell.Held(value)
                        : cell.Second.Kind == ColumnKind.Number ? ""
                        : cell.First.Text
                ))
                .Where(cell => cell.Text.Length > 0)
        );
    }

    /// <summary>What stands in the workbooks behind charts: the title in the first row, the headings in the second.</summary>
    public IEnumerable<PrintedCell> Workbooks() =>
        from sheet in All
        where sheet.Name.Contains(".xlsx/xl/worksheets/", StringComparison.Ordinal) && IsXml(sheet.Name)
        let workbook = sheet.Name[..sheet.Name.IndexOf("/xl/worksheets/", StringComparison.Ordinal)]
        let texts = TextsOf(workbook)
        let rows = XDocument
            .Parse(sheet.Content)
            .Descendants(Cells + "row")
            .Select(row =>
                row.Elements(Cells + "c").ToDictionary(LettersOf, cell => TextOf(cell, texts), StringComparer.Ordinal)
            )
            .ToList()
        from row in rows.Skip(2)
        from cell in row
        where cell.Key != "A" && cell.Value.Length > 0
        select new PrintedCell(rows[0]["A"], row["A"], rows[1][cell.Key], cell.Value);

    private static IEnumerable<PrintedCell> PointsIn(XElement chart)
    {
        var title = string.Concat(
            chart
                .Element(Chart + "chart")!
                .Element(Chart + "title")!
                .Descendants(Drawing + "t")
                .Select(text => text.Value)
        );
        return from series in chart.Descendants(Chart + "ser")
            let name = series.Element(Chart + "tx")!.Descendants(Chart + "v").First().Value
            let names = series
                .Elements(Chart + "cat")
                .Descendants(Chart + "pt")
                .ToDictionary(point => (int)point.Attribute("idx")!, point => point.Value)
            from point in series
                .Elements()
                .Where(each => each.Name == Chart + "val" || each.Name == Chart + "yVal")
                .Descendants(Chart + "pt")
            let at = (int)point.Attribute("idx")!
            select new PrintedCell(title, names.GetValueOrDefault(at, At(at)), name, Held(point.Value));
    }

    private List<string> TextsOf(string workbook) =>
        [
            .. XDocument
                .Parse(All.Single(part => part.Name == $"{workbook}/xl/sharedStrings.xml").Content)
                .Descendants(Cells + "si")
                .Select(text => text.Value),
        ];

    private static string TextOf(XElement cell, List<string> texts) =>
        cell.Element(Cells + "v")?.Value is not { } value ? ""
        : (string?)cell.Attribute("t") == "s" ? texts[int.Parse(value, CultureInfo.InvariantCulture)]
        : Held(value);

    private static string LettersOf(XElement cell) =>
        string.Concat(((string)cell.Attribute("r")!).TakeWhile(char.IsAsciiLetter));

    private static string Held(string number) =>
        PrintedCell.Held(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));

    private static string At(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Content)> Read(byte[] file, string above)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            var name = $"{above}/{entry.FullName}";
            if (entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                foreach (var part in Read(content.ToArray(), name))
                {
                    yield return part;
                }
            }
            else
            {
                yield return (name, Encoding.UTF8.GetString(content.ToArray()));
            }
        }
    }
}
