using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Scrutiny;

namespace Yardstick.Web.Scrutiny;

/// <summary>Does what a form asks for, and shows the page again with the sentence of whatever refused it.</summary>
internal static class ScrutinyForm
{
    public static IActionResult Do(PageModel page, Func<IActionResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is ScrutinyRefused or CommentaryRefused)
        {
            page.ModelState.AddModelError("", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }
}
