using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.OpenData;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Published;

/// <summary>A published report, its plain words or its bulletin as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPublished)]
[EnableRateLimiting(OpenDataServices.Policy)]
public sealed class DownloadModel(PublicSite site, PublicReports reports, ReportDrawing drawing) : PageModel
{
    public PublicEdition Edition { get; private set; } = null!;

    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(
        string authority,
        string edition,
        string document,
        string format,
        CancellationToken cancellation
    )
    {
        var now = site.Now;
        if (
            site.Open(authority, edition, Response) is not { } found
            || document is not ("report" or "plain" or "bulletin")
            || ReportFormats.Find(format) is not { } form
        )
        {
            return NotFound();
        }

        Edition = found;
        var meeting = document == "bulletin" ? reports.MeetingAfter(found) : null;
        try
        {
            var file = await now.DrawnAsync(
                $"{found.Path}/{document}.{form.Key} {meeting}",
                () =>
                    drawing.DrawAsync(
                        document switch
                        {
                            "report" => found.Report.Value,
                            "plain" => reports.Plain(found),
                            _ => reports.Bulletin(found, meeting),
                        },
                        form,
                        cancellation
                    )
            );
            PublicAnswer.MayBeKept(Response);
            return new FileContentResult(file.Content, file.MediaType)
            {
                FileDownloadName = file.Name,
                EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}\""),
            };
        }
        catch (PdfUnavailable unavailable)
        {
            Reason = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
