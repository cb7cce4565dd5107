using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.SignIn;

/// <summary>Ends the session; asked for by a form, never by a link, so that no other site can do it.</summary>
[AllowAnonymous]
public sealed class SignOutModel : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await SessionCookie.EndAsync(HttpContext);
        return LocalRedirect("/");
    }
}
