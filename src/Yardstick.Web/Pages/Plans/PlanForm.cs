using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Plans;
using Yardstick.Web.Commentaries;

namespace Yardstick.Web.Pages.Plans;

/// <summary>Does what a form of plans asks for, and shows the page again with the sentence of whatever refused it.</summary>
internal static class PlanForm
{
    public static IActionResult Do(PageModel page, Func<string> work)
    {
        try
        {
            return new RedirectResult(work());
        }
        catch (PlanRefused refused)
        {
            page.ModelState.AddModelError(refused.Field ?? "", refused.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>The day of a field of the form that was sent.</summary>
    /// <exception cref="PlanRefused">It is none.</exception>
    public static DateOnly Day(this HttpRequest request, string field, string what)
    {
        try
        {
            return FormDay.Read(request.Typed(field), what);
        }
        catch (CommentaryRefused refused)
        {
            throw new PlanRefused(refused.Message, field);
        }
    }

    /// <summary>A plan as the form says it.</summary>
    /// <exception cref="PlanRefused">A day is none.</exception>
    public static PlanToKeep Plan(this HttpRequest request) =>
        new()
        {
            Kind =
                Enum.TryParse<PlanKind>(request.Typed("Kind"), out var kind) && Enum.IsDefined(kind)
                    ? kind
                    : throw new PlanRefused("Choose what kind of plan it is.", "Kind"),
            Title = request.Typed("PlanTitle"),
            Aim = request.Typed("Aim"),
            StartedOn = request.Day("StartedOn", "The first day"),
            EndsOn = request.Day("EndsOn", "The day by which it is to be done"),
        };
}
