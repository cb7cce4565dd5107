using Microsoft.AspNetCore.Mvc;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Web.Downloads;

/// <summary>A report as the file that is downloaded.</summary>
internal static class DrawnReport
{
    /// <summary>Each PDF starts a browser: more at once would starve the pages.</summary>
    private static readonly SemaphoreSlim Drawing = new(2);

    /// <returns>One file as it is, several as a zip archive.</returns>
    /// <exception cref="Rendering.Pdf.PdfUnavailable">There is no browser to print with.</exception>
    public static async Task<FileContentResult> AsFileAsync(
        Report report,
        ReportFormat form,
        CancellationToken cancellation
    )
    {
        await Drawing.WaitAsync(cancellation);
        try
        {
            var files = await form.Drawing.DrawAsync(report, cancellation);
            return files is [{ } only]
                ? new FileContentResult(only.Content.ToArray(), form.MediaType) { FileDownloadName = only.Name }
                : new FileContentResult(ReportArchive.Of(files, report.Date), "application/zip")
                {
                    FileDownloadName = $"{report.Name}-{form.Key}.zip",
                };
        }
        finally
        {
            Drawing.Release();
        }
    }
}
