using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>Who changed what, when, from what, to what; the newest first. For those who administer every authority.</summary>
[Requires(Permission.AdministerPeople)]
public sealed class ChangesModel(ChangeLog log, CurrentReader reader) : PageModel
{
    private const int OnPage = 50;

    /// <summary>Changes with a smaller number, to go on where the page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public IReadOnlyList<Change> Shown { get; private set; } = [];

    /// <summary>Null on the last page.</summary>
    public long? Older => Shown.Count == OnPage ? Shown[^1].Number : null;

    public IActionResult OnGet()
    {
        if (!reader.Reader.MayThroughout(Permission.AdministerPeople, authority: null))
        {
            return Forbid();
        }

        Shown = log.Latest(OnPage, Before ?? long.MaxValue);
        return Page();
    }
}
