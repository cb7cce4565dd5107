using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Excel;

/// <summary>
/// A report as an accessible workbook: cover, notes, one table a sheet as a real table with frozen headings, and for each chart a native,
/// editable one beside its figures.
/// </summary>
public sealed class ExcelReport : IReportFormat
{
    public string Key => "xlsx";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([new ReportFile($"{report.Name}.xlsx", Draw(report))]);

    public static byte[] Draw(Report report)
    {
        var sheets = Sheets.Of(report);
        return WorkbookFile.Draw(report, sheets, AnchorsOf(report, sheets));
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
}
