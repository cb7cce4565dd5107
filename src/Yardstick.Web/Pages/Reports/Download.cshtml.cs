using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Reports;

/// <summary>A report as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPublished)]
public sealed class DownloadModel(ChosenEdition chosen, Product product, ReportDrawing drawing) : PageModel
{
    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string layout, string format, CancellationToken cancellation)
    {
        if (
            chosen.Edition is not { } edition
            || product.Layouts.Find(layout) is not { } wanted
            || ReportFormats.Find(format) is not { } form
        )
        {
            return NotFound();
        }

        try
        {
            var file = await drawing.DrawAsync(edition.Compose(wanted), form, cancellation);
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
