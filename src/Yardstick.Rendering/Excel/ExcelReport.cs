using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>
/// A report as an accessible workbook: cover, notes, one table a sheet as a real table with frozen headings, and for each chart a native,
/// editable one beside its figures.
/// </summary>
public sealed class ExcelReport : IReportFormat
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public string Key => "xlsx";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([new ReportFile($"{report.Name}.xlsx", Draw(report))]);

    public static byte[] Draw(Report report)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, report);
        }

        return FixedPackage.WithDate(stream, report.Date);
    }

    private static void Fill(SpreadsheetDocument document, Report report)
    {
        var sheets = Sheets.Of(report);
        var anchors = AnchorsOf(report, sheets);
        var styles = new CellStyles();
        var texts = new SharedTexts();
        // Names of relationships are given by us: the library would draw them by lot, and no two files would be alike.
        var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "rId1");
        foreach (var (i, sheet) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>($"rId{Text(i + 1)}");
            var xml = new WorksheetXml(sheet, styles, texts, anchors);
            Write(part, xml.Draw());
            Write(part.AddNewPart<TableDefinitionPart>("rId1"), TableXml.Draw(sheet, xml, i + 1));
            if (sheet.Chart is { } chart)
            {
                var drawing = part.AddNewPart<DrawingsPart>("rId2");
                Write(drawing, DrawingXml.Draw(chart, sheet.Table, xml.HeaderRow));
                var chartXml = new ChartXml(chart, sheet.Table, sheet.Name, xml.HeaderRow);
                Write(drawing.AddNewPart<ChartPart>("rId1"), chartXml.Draw());
            }
        }

        Write(workbook.AddNewPart<WorkbookStylesPart>($"rId{Text(sheets.Count + 1)}"), styles.Draw());
        Write(workbook.AddNewPart<SharedStringTablePart>($"rId{Text(sheets.Count + 2)}"), texts.Draw());
        Write(workbook, WorkbookXml(sheets));
        Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"), Properties(report));
    }

    private static Markup WorkbookXml(IReadOnlyList<Sheet> sheets)
    {
        var listed = sheets.Select(
            (sheet, i) => Markup.Of($"""<sheet name="{sheet.Name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""")
        );
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>{listed}</sheets></workbook>
            """
        );
    }

    private static Markup Properties(Report report)
    {
        var date = report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{report.Title}: {report.Subtitle}</dc:title><dc:creator>{report.Authority}</dc:creator><dc:language>{report.Language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified></cp:coreProperties>
            """
        );
    }

    /// <summary>Sheets by the anchor of their table or chart, and by their section's: its first sheet.</summary>
    private static Dictionary<string, string> AnchorsOf(Report report, IReadOnlyList<Sheet> sheets)
    {
        var anchors = sheets.ToDictionary(sheet => sheet.Name, sheet => sheet.Name, StringComparer.Ordinal);
        foreach (var sheet in sheets.Where(sheet => sheet.Anchor.Length > 0))
        {
            anchors.TryAdd(sheet.Anchor, sheet.Name);
        }

        foreach (var section in report.Sections)
        {
            if (sheets.FirstOrDefault(sheet => sheet.Section == section.Title) is { } first)
            {
                anchors.TryAdd(section.Anchor, first.Name);
            }
        }

        return anchors;
    }

    private static void Write(OpenXmlPart part, Markup xml)
    {
        using var content = new MemoryStream(new UTF8Encoding(false).GetBytes(xml.ToString()));
        part.FeedData(content);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
