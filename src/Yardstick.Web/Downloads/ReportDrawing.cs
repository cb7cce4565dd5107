using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Web.Downloads;

/// <summary>Draws reports for those who download them, two at a time: each PDF starts a browser, and more would starve the pages.</summary>
public sealed class ReportDrawing : IDisposable
{
    private readonly SemaphoreSlim _drawing = new(2);

    /// <exception cref="Yardstick.Rendering.Pdf.PdfUnavailable">There is no browser to print with.</exception>
    public async Task<DrawnReport> DrawAsync(Report report, ReportFormat format, CancellationToken cancellation)
    {
        await _drawing.WaitAsync(cancellation);
        try
        {
            var files = await format.Drawing.DrawAsync(report, cancellation);
            return files is [{ } only]
                ? new DrawnReport(only.Content.ToArray(), format.MediaType, only.Name)
                : new DrawnReport(
                    ReportArchive.Of(files, report.Date),
                    "application/zip",
                    $"{report.Name}-{format.Key}.zip"
                );
        }
        finally
        {
            _drawing.Release();
        }
    }

    public void Dispose() => _drawing.Dispose();
}

/// <summary>A report as one file: several are put into an archive.</summary>
public sealed record DrawnReport(byte[] Content, string MediaType, string Name);
