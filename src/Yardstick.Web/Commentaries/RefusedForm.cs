using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;

namespace Yardstick.Web.Commentaries;

/// <summary>Shows a form again with what was wrong: in the summary, and beside the field that it is about.</summary>
internal static class RefusedForm
{
    /// <param name="fields">How messages name each field, and its id.</param>
    public static PageResult Refuse(
        this PageModel page,
        CommentaryRefused refused,
        params (string Named, string Id)[] fields
    )
    {
        var id = refused.Field is { } named
            ? fields.FirstOrDefault(field => named.StartsWith(field.Named, StringComparison.Ordinal)).Id
            : null;
        page.ModelState.AddModelError(id ?? "", refused.Message);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>What was typed into a field of the form that was sent; null when none was.</summary>
    public static string? Typed(this HttpRequest request, string field) =>
        request.HasFormContentType ? request.Form[field].FirstOrDefault() : null;
}
