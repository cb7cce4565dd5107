using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>Sheets as a workbook: each its own table, and its chart where it has one.</summary>
internal static class WorkbookFile
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <param name="report">Gives title, language and date of the file.</param>
    /// <param name="sheets">At least one.</param>
    /// <param name="anchors">Name of the sheet that each anchor of the report leads to.</param>
    public static byte[] Draw(Report report, IReadOnlyList<Sheet> sheets, IReadOnlyDictionary<string, string> anchors)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, report, sheets, anchors);
        }

        return FixedPackage.WithDate(stream, report.Date);
    }

    private static void Fill(
        SpreadsheetDocument document,
        Report report,
        IReadOnlyList<Sheet> sheets,
        IReadOnlyDictionary<string, string> anchors
    )
    {
        var styles = new CellStyles();
        var texts = new SharedTexts();
        // Names of relationships are given by us: the library would draw them by lot, and no two files would be alike.
        var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "rId1");
        foreach (var (i, sheet) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>($"rId{Text(i + 1)}");
            var xml = new WorksheetXml(sheet, styles, texts, anchors);
            part.Write(xml.Draw());
            part.AddNewPart<TableDefinitionPart>("rId1").Write(TableXml.Draw(sheet, xml, i + 1));
            if (sheet.Chart is { } chart)
            {
                var drawing = part.AddNewPart<DrawingsPart>("rId2");
                drawing.Write(DrawingXml.Draw(chart, sheet.Table, xml.HeaderRow));
                var chartXml = new ChartXml(chart, sheet.Table, sheet.Name, xml.HeaderRow);
                drawing.AddNewPart<ChartPart>("rId1").Write(chartXml.Draw());
            }
        }

        workbook.AddNewPart<WorkbookStylesPart>($"rId{Text(sheets.Count + 1)}").Write(styles.Draw());
        workbook.AddNewPart<SharedStringTablePart>($"rId{Text(sheets.Count + 2)}").Write(texts.Draw());
        workbook.Write(WorkbookXml(sheets));
        document.AddNewPart<CoreFilePropertiesPart>("rId2").Write(DocumentProperties.Of(report));
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
