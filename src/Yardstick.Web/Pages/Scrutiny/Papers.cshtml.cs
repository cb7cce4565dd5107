using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>The pack or the minutes of a meeting as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPublished)]
public sealed class PapersModel(
    ScrutinyRecords records,
    ScrutinyReading reading,
    MeetingPapers papers,
    CurrentReader reader,
    ReportDrawing drawing
) : PageModel
{
    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    public string Back { get; private set; } = "";

    /// <param name="version"><c>full</c> for those who may read exempt papers; the public version otherwise.</param>
    public async Task<IActionResult> OnGetAsync(
        string council,
        int id,
        string paper,
        string format,
        string? version,
        CancellationToken cancellation
    )
    {
        var isFull = version == "full";
        if (records.Meetings.Find(council, id) is not { } meeting || ReportFormats.Find(format) is not { } form)
        {
            return NotFound();
        }

        var isOpen =
            paper == "minutes"
                ? reading.MayReadMinutes(reader.Reader, meeting)
                : reading.MayReadPapers(reader.Reader, meeting);
        if (!isOpen || (isFull && !ScrutinyReading.MayReadExempt(reader.Reader, council)))
        {
            return NotFound();
        }

        Back = $"/scrutiny/meetings/{council}/{id}";
        var chosen = isFull ? PackVersion.Full : PackVersion.Public;
        try
        {
            var report = paper == "minutes" ? papers.Minutes(meeting, chosen) : papers.Pack(meeting, chosen);
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
}
