using Microsoft.AspNetCore.Mvc;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Pdf;

namespace Yardstick.Web.Downloads;

/// <summary>Draws a report as one file to download.</summary>
internal static class ReportDrawing
{
    /// <summary>Each PDF starts a browser: more at once would starve the pages.</summary>
    private static readonly SemaphoreSlim Drawing = new(2);

    /// <summary>Several files come as one archive.</summary>
    /// <exception cref="PdfUnavailable">There is no browser to print with; the message says what to install.</exception>
    public static async Task<FileContentResult> DrawAsync(
        Report report,
        ReportFormat format,
        CancellationToken cancellation
    )
    {
        await Drawing.WaitAsync(cancellation);
        try
        {
            var files = await format.Drawing.DrawAsync(report, cancellation);
            return files is [{ } only]
                ? new FileContentResult(only.Content.ToArray(), format.MediaType) { FileDownloadName = only.Name }
                : new FileContentResult(ReportArchive.Of(files, report.Date), "application/zip")
                {
                    FileDownloadName = $"{report.Name}-{format.Key}.zip",
                };
        }
        finally
        {
            Drawing.Release();
        }
    }
}
