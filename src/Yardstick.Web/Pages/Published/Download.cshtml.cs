using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Yardstick.Core.People;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>A published report as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPublished)]
[EnableRateLimiting(OpenDataServices.Policy)]
public sealed class DownloadModel(PublicSite site, ReportDrawing drawing) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(
        string authority,
        string edition,
        string format,
        CancellationToken cancellation
    )
    {
        var now = site.Now;
        if (site.Open(authority, edition, Response) is not { } found || ReportFormats.Find(format) is not { } form)
        {
            return NotFound();
        }

        Edition = found;
        try
        {
            var file = await now.DrawnAsync(
                $"{found.Path}/report.{form.Key}",
                () => drawing.DrawAsync(found.Report.Value, form, cancellation)
            );
            PublicAnswer.MayBeKept(Response);
            return File(file.Content, file.MediaType, file.Name);
        }
        catch (PdfUnavailable unavailable)
        {
            Reason = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
