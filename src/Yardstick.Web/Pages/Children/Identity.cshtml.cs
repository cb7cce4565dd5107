using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Children;

/// <summary>Opens the identity of one child for a stated reason, and flags a record as restricted. Its address holds a sealed reference alone.</summary>
[Requires(Permission.OpenIdentity)]
public sealed class IdentityModel(CurrentReader reader, Identities identities, RestrictedRecords restricted) : PageModel
{
    [BindProperty]
    public string? Purpose { get; set; }

    /// <summary>Null until a reason was stated.</summary>
    public OpenedIdentity? Opened { get; private set; }

    /// <summary>What was done, to be said; null when nothing was.</summary>
    public string? Done { get; private set; }

    public bool MayRestrict => reader.May(Permission.OpenRestricted);

    public IActionResult OnGet(string token) => identities.IsFor(reader.Reader, token) ? Page() : NotFound();

    public IActionResult OnPost(string token) =>
        Try(() => Opened = identities.Open(reader.Reader, token, Purpose ?? ""));

    public IActionResult OnPostRestrict(string token) =>
        Try(() =>
        {
            restricted.Restrict(reader.Reader, token, Purpose ?? "");
            Done = "The record is restricted: it stands in no list of anybody without the permission.";
        });

    public IActionResult OnPostLift(string token) =>
        Try(() =>
        {
            restricted.Lift(reader.Reader, token, Purpose ?? "");
            Done = "The record is restricted no longer.";
        });

    private PageResult Try(Action work)
    {
        try
        {
            work();
        }
        catch (ChildrenRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError(nameof(Purpose), refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }
}
