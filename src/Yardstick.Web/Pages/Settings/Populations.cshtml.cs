using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Storage;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Settings;

/// <summary>The populations that rates of a council are made with, and a form that states one.</summary>
[Requires(Permission.AdministerReference)]
public sealed class PopulationsModel(
    Database database,
    PopulationSetting setting,
    PopulationsOfAuthority populations,
    WorkingAuthorities authorities,
    PeopleStore people,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string? Children { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<StatedPopulation> Stated { get; private set; } = [];

    public (decimal Children, string Source)? Today { get; private set; }

    /// <summary>Null until it was asked for.</summary>
    public ((decimal Children, string Source)? Before, string After)? Preview { get; private set; }

    public IActionResult OnGet() => (IActionResult?)Load() ?? Page();

    public IActionResult OnPost(string? step)
    {
        if (Load() is { } refusal)
        {
            return refusal;
        }

        var children = Number();
        if (From is null)
        {
            ModelState.AddModelError(nameof(From), "Choose the first day.");
        }

        if (!ModelState.IsValid)
        {
            return Wrong();
        }

        try
        {
            if (step != "confirm")
            {
                Preview = (
                    populations.InForce(Authority!, From!.Value),
                    children is { } number
                        ? $"{FigureText.Of(number, unit: null)} ({Source}), from {DateText.Of(From.Value)}, unless the extract says otherwise"
                        : "What was stated for that day is withdrawn"
                );
                return Page();
            }

            setting.State(Authority!, From!.Value, children, Source ?? "", reader.Email);
            figures.LookAgain();
            return RedirectToPage("/Settings/Populations", new { Authority });
        }
        catch (AdministrationRefused refused)
        {
            ModelState.AddModelError(nameof(Children), refused.Message);
            return Wrong();
        }
    }

    private static PageResult Wrong() => new() { StatusCode = StatusCodes.Status400BadRequest };

    private long? Number()
    {
        if (string.IsNullOrWhiteSpace(Children))
        {
            return null;
        }

        if (long.TryParse(Children, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("en-GB"), out var number))
        {
            return number;
        }

        ModelState.AddModelError(nameof(Children), "Write the number in digits, as 50,012.");
        return null;
    }

    /// <returns>Null when the page can be shown.</returns>
    private NotFoundResult? Load()
    {
        var all = authorities.With(Permission.AdministerReference);
        Authority ??= all.Select(each => each.Code).FirstOrDefault();
        var (code, name) = all.FirstOrDefault(each => each.Code == Authority);
        if (code is null)
        {
            return NotFound();
        }

        Name = name;
        Stated = StatedPopulations.In(database, code);
        Today = populations.InForce(code, people.Today);
        return null;
    }
}
