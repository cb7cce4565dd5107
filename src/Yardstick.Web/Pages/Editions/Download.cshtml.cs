using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
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

    /// <param name="version"><c>public</c>, <c>restricted</c>, or <c>small-numbers</c> for the approver's report.</param>
    public async Task<IActionResult> OnGetAsync(long id, string version, string format, CancellationToken cancellation)
    {
        if (Find(id, version) is not { } report || ReportFormats.Find(format) is not { } form)
        {
            return NotFound();
        }

        try
        {
            var file = await drawing.DrawAsync(report, form, cancellation);
            return File(file.Content, file.MediaType, file.Name);
        }
        catch (PdfUnavailable unavailable)
        {
            Reason = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    /// <summary>Null where there is no such report that the reader may see.</summary>
    private Report? Find(long id, string version) =>
        version == EditionDocumentKinds.SmallNumbers
            ? editions.FindRestricted(id) is null
                ? null
                : editions.Making.Store.SmallNumbers(id)
            : PublishingWords.ReadAudience(version) is { } audience
            && editions.Find(id) is { } edition
            && editions.MaySee(edition, audience)
                ? editions.Making.Printed(edition, audience)
                : null;
}
