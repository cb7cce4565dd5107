using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yardstick.Web.Pages;

/// <summary>What went wrong, in plain words, and where to go on; never a stack trace.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public string Heading =>
        Status switch
        {
            404 => "Page not found",
            429 => "Too many attempts",
            413 => "The file is too large",
            403 => "You are not allowed to see this",
            400 => "The address cannot be understood",
            _ => "Something went wrong on our side",
        };

    public string What =>
        Status switch
        {
            404 =>
                "There is no page, edition, section or indicator at this address. It may have been typed or copied wrongly.",
            403 =>
                "Your role does not cover this page, or not this area. If your work needs it, ask an administrator for a role that does.",
            429 => "Too many attempts came from your address within a minute. Wait a minute, then try again.",
            413 =>
                "The file is larger than this page takes, and nothing of it was stored. Put its folder into the inbox of the server, or import it there on the command line.",
            400 => "Part of the address is not what the page expects: a month is written as 2023-06.",
            _ =>
                "The page could not be made. Nothing that is stored was changed. Try again; if it happens again, tell whoever runs Yardstick what the address was.",
        };

    public void OnGet() => Show();

    public void OnPost() => Show();

    /// <summary>
    /// Visited as a page of its own it is one that does not exist. The form that was sent is not looked at: it may be what went wrong.
    /// </summary>
    private void Show()
    {
        int? status = int.TryParse(
            Request.Query["status"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
        var isFault = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is not null;
        Status = isFault ? 500 : status ?? 404;
        Response.StatusCode = Status;
    }
}
