using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Commentaries;
using Yardstick.Web.Commentaries;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>Does what a form of the life cycle asks for, and shows the page again with the sentence of whatever refused it.</summary>
internal static class LifeForm
{
    public static IActionResult Do(PageModel page, Func<string> work)
    {
        try
        {
            return new RedirectResult(work());
        }
        catch (LifeCycleRefused refused)
        {
            page.ModelState.AddModelError(refused.Field ?? "", refused.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>The day of a field of the form that was sent.</summary>
    /// <exception cref="LifeCycleRefused">It is none.</exception>
    public static DateOnly Planned(this HttpRequest request, string field, string what)
    {
        try
        {
            return FormDay.Read(request.Typed(field), what);
        }
        catch (CommentaryRefused refused)
        {
            throw new LifeCycleRefused(refused.Message, field);
        }
    }

    /// <summary>An indicator that is to come, as the form says it.</summary>
    /// <param name="key">Null for the one that the form says.</param>
    /// <exception cref="LifeCycleRefused">The day is none.</exception>
    public static IndicatorToDevelop ToDevelop(this HttpRequest request, string? key = null) =>
        new()
        {
            Indicator = key ?? request.Typed("Indicator"),
            Title = request.Typed("LifeTitle"),
            Shows = request.Typed("Shows"),
            Why = request.Typed("Why"),
            OwnerRole = request.Typed("OwnerRole"),
            PlannedFor = string.IsNullOrWhiteSpace(request.Typed("PlannedFor"))
                ? null
                : request.Planned("PlannedFor", "The day by which it is to be live"),
            Note = request.Typed("Note"),
        };
}
