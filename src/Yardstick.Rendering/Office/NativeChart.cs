using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Excel;

namespace Yardstick.Rendering.Office;

/// <summary>A chart of a presentation or a text: native, with its figures in a workbook inside, so that "Edit data" opens them.</summary>
internal static class NativeChart
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Fill(ChartPart part, ChartContent chart, Report report, ChartStyle style)
    {
        var sheet = new Sheet
        {
            Name = "Figures",
            Title = chart.Title,
            Table = ChartTable.Down(chart, withLines: true),
            Chart = null,
            HoldsPoints = true,
            Anchor = "",
            Section = "",
        };
        var workbook = WorkbookFile.Draw(report, [sheet], new Dictionary<string, string>());
        using (var content = new MemoryStream(workbook))
        {
            part.AddNewPart<EmbeddedPackagePart>(WorkbookType, "rId1").FeedData(content);
        }

        const int HeaderRow = 2;
        part.Write(new ChartXml(chart, sheet.Table, sheet.Name, HeaderRow, style).Draw("rId1"));
    }

    /// <summary>What a person who does not see the chart is told: the summary, then lines, events and signals by name.</summary>
    public static string AlternativeText(ChartContent chart) =>
        string.Join(' ', ChartTable.KeyInWords(chart).Prepend(chart.Summary));

    /// <summary>Whether there is anything to draw.</summary>
    public static bool HasFigures(ChartContent chart) =>
        chart.Series.Any(series => series.Values.Any(value => value is not null));
}
