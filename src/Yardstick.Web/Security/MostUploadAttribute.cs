using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Yardstick.Web.Security;

/// <summary>
/// Refuses a body that says itself that it is longer, before anything of it is read; one that does not say so is cut off by the server at the same
/// length.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MostUploadAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public long Bytes => bytes;

    /// <summary>Before the form is read for its key.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > bytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }
}
