using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>One version of an edition as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPublished)]
public sealed class DownloadModel(ShownEditions editions, ReportDrawing drawing) : PageModel
{
    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    /// <param name="version"><c>public</c> or <c>restricted</c>.</param>
    public async Task<IActionResult> OnGetAsync(long id, string version, string format, CancellationToken cancellation)
    {
        if (
            PublishingWords.ReadAudience(version) is not { } audience
            || editions.Find(id) is not { } edition
            || !editions.MaySee(edition, audience)
            || ReportFormats.Find(format) is not { } form
        )
        {
            return NotFound();
        }

        try
        {
            var file = await drawing.DrawAsync(editions.Making.Printed(edition, audience), form, cancellation);
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
