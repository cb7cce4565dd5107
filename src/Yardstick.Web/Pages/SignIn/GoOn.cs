using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Back to the page that was asked for before signing in, never to another site.</summary>
internal static class GoOn
{
    public static LocalRedirectResult To(PageModel page, string? returnUrl) =>
        page.LocalRedirect(page.Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
