using Yardstick.Rendering;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.Pdf;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;

namespace Yardstick.Web.Downloads;

/// <summary>The formats in which a report can be downloaded.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("html", "Web page (HTML)", "text/html; charset=utf-8", new HtmlReport()),
        new("pdf", "PDF", "application/pdf", new PdfReport()),
        new(
            "xlsx",
            "Excel workbook",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new ExcelReport()
        ),
        new(
            "pptx",
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            new PptxReport()
        ),
        new(
            "docx",
            "Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new DocxReport()
        ),
        new("csv", "CSV files (zip)", "text/csv; charset=utf-8", new CsvReport()),
    ];

    public static ReportFormat? Find(string key) => All.FirstOrDefault(format => format.Key == key);
}

/// <param name="Key">The word in the address.</param>
public sealed record ReportFormat(string Key, string Name, string MediaType, IReportFormat Drawing);
