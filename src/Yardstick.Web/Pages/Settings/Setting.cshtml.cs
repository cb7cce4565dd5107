using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.People;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Settings;

/// <summary>One setting of a council: its values by date, and a new one, shown before and after until it is confirmed.</summary>
[Requires(Permission.AdministerReference)]
public sealed class SettingModel(
    SettingStore settings,
    WorkingAuthorities authorities,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    public string Authority { get; private set; } = "";

    public Setting Setting { get; private set; } = null!;

    public IReadOnlyList<SetValue> History { get; private set; } = [];

    /// <summary>Empty for the product's own.</summary>
    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    /// <summary>Null until it was asked for.</summary>
    public (string Before, string After, DateOnly From)? Preview { get; private set; }

    public IActionResult OnGet(string authority, string name) => (IActionResult?)Load(authority, name) ?? Page();

    public IActionResult OnPost(string authority, string name, string? step)
    {
        if (Load(authority, name) is { } refusal)
        {
            return refusal;
        }

        if (From is not { } from)
        {
            ModelState.AddModelError(nameof(From), "Choose the first day.");
            return Wrong();
        }

        try
        {
            if (step == "confirm")
            {
                settings.Set(authority, name, Value, from, reader.Email);
                figures.LookAgain();
                return RedirectToPage("/Settings/Setting", new { authority, name });
            }

            var (setting, wanted) = settings.Checked(name, Value);
            Preview = (settings.On(authority, setting, from), wanted ?? setting.Usual, from);
            return Page();
        }
        catch (AdministrationRefused refused)
        {
            ModelState.AddModelError(nameof(Value), refused.Message);
            return Wrong();
        }
    }

    private static PageResult Wrong() => new() { StatusCode = StatusCodes.Status400BadRequest };

    /// <returns>Null when the page can be shown.</returns>
    private NotFoundResult? Load(string authority, string name)
    {
        if (
            settings.Catalogue.Find(name) is not { } setting
            || authorities.With(Permission.AdministerReference).All(each => each.Code != authority)
        )
        {
            return NotFound();
        }

        (Authority, Setting) = (authority, setting);
        History = settings.History(authority, name);
        return null;
    }
}
