using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Rendering.Pdf;
using Yardstick.Web.Downloads;
using Yardstick.Web.Positions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Positions;

/// <summary>The self-evaluation of a month as a file; a page only when the file cannot be made, to say what is missing.</summary>
[Requires(Permission.ReadPositions)]
public sealed class SelfEvaluationModel(
    ShownPositions positions,
    SelfEvaluationOfMonth evaluation,
    ReportDrawing drawing
) : PageModel
{
    /// <summary>What is missing, and how to get it.</summary>
    public string Reason { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(
        string council,
        string month,
        string format,
        CancellationToken cancellation
    )
    {
        if (
            positions.Find(council) is null
            || !positions.MayReadAll(council)
            || !Month.TryParse(month, out var of)
            || ReportFormats.Find(format) is not { } form
        )
        {
            return NotFound();
        }

        try
        {
            var file = await drawing.DrawAsync(evaluation.Compose(council, of), form, cancellation);
            return File(file.Content, file.MediaType, file.Name);
        }
        catch (PositionRefused refused)
        {
            Reason = refused.Message;
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        catch (PdfUnavailable unavailable)
        {
            Reason = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
