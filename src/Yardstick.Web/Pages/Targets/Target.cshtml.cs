using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Targets;

/// <summary>The targets of one indicator: all there were, and a new one, shown before and after until it is confirmed.</summary>
[Requires(Permission.AdministerReference)]
public sealed class TargetModel(
    TargetStore targets,
    TargetSetting setting,
    IndicatorCatalogue catalogue,
    WorkingAuthorities authorities,
    PeopleStore people,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    public string Authority { get; private set; } = "";

    /// <summary>Of the council.</summary>
    public string Name { get; private set; } = "";

    public Indicator Indicator { get; private set; } = null!;

    public IReadOnlyList<TargetRow> History { get; private set; } = [];

    [BindProperty(Name = "")]
    public TargetFields Fields { get; set; } = new();

    /// <summary>Null until it was asked for.</summary>
    public TargetPreview? Preview { get; private set; }

    public bool MayBeFormula => Indicator.Unit is IndicatorUnit.Count;

    /// <summary>Those whose national figures are rates.</summary>
    public IEnumerable<Indicator> RateIndicators =>
        catalogue.All.Where(each => each is { Unit: IndicatorUnit.RatePer10000, NationalMeasure: not null });

    public bool Holds(TargetRow row) => !row.Withdrawn && row.FromDate <= people.Today && people.Today < row.ToDate;

    public IActionResult OnGet(string authority, string key) => (IActionResult?)Load(authority, key) ?? Page();

    public IActionResult OnPost(string authority, string key, string? step)
    {
        if (Load(authority, key) is { } refusal)
        {
            return refusal;
        }

        if (Fields.Read(authority, Indicator.Key, ModelState) is not { } wanted)
        {
            return Wrong();
        }

        try
        {
            if (step != "confirm")
            {
                Preview = setting.Preview(wanted);
                return Page();
            }

            setting.Set(wanted, reader.Email);
            figures.LookAgain();
            return RedirectToPage("/Targets/Target", new { authority, key });
        }
        catch (AdministrationRefused refused)
        {
            ModelState.AddModelError(nameof(TargetFields.Text), refused.Message);
            return Wrong();
        }
    }

    public IActionResult OnPostEnd(string authority, string key, TargetAudience audience)
    {
        if (Load(authority, key) is { } refusal)
        {
            return refusal;
        }

        try
        {
            setting.End(authority, Indicator.Key, audience, people.Today, reader.Email);
            figures.LookAgain();
            return RedirectToPage("/Targets/Target", new { authority, key });
        }
        catch (AdministrationRefused refused)
        {
            ModelState.AddModelError("", refused.Message);
            return Wrong();
        }
    }

    private static PageResult Wrong() => new() { StatusCode = StatusCodes.Status400BadRequest };

    /// <returns>Null when the page can be shown.</returns>
    private NotFoundResult? Load(string authority, string key)
    {
        var (code, name) = authorities
            .With(Permission.AdministerReference)
            .FirstOrDefault(each => each.Code == authority);
        if (code is null || catalogue.Find(key) is not { } indicator)
        {
            return NotFound();
        }

        (Authority, Name, Indicator) = (code, name, indicator);
        History = targets.History(code, indicator.Key);
        return null;
    }
}
