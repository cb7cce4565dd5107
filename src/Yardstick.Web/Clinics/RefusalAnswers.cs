using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;

namespace Yardstick.Web.Clinics;

/// <summary>Answers what was refused about areas and children: 403, 404 or 400, in the words of the page of errors, which say nothing of a child.</summary>
internal sealed class RefusalAnswers : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var kind = context.Exception switch
        {
            ChildrenRefused children => children.Kind,
            ClinicRefused clinic => clinic.Kind,
            _ => (RefusalKind?)null,
        };
        if (kind is { } refused)
        {
            context.ExceptionHandled = true;
            context.Result = new StatusCodeResult(
                refused switch
                {
                    RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
                    RefusalKind.NotThere => StatusCodes.Status404NotFound,
                    _ => StatusCodes.Status400BadRequest,
                }
            );
        }
    }
}
