using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Targets;

/// <summary>The targets of a council on a day, those that are set first.</summary>
[Requires(Permission.AdministerReference)]
public sealed class IndexModel(
    TargetStore targets,
    IndicatorCatalogue catalogue,
    WorkingAuthorities authorities,
    PeopleStore people
) : PageModel
{
    /// <summary>Code; the first that the reader administers when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly Day { get; set; }

    public IReadOnlyList<(string Code, string Name)> Authorities { get; private set; } = [];

    public IReadOnlyList<(Indicator Indicator, SetTarget? Target)> Shown { get; private set; } = [];

    public IActionResult OnGet()
    {
        Authorities = authorities.With(Permission.AdministerReference);
        Authority ??= Authorities.Select(authority => authority.Code).FirstOrDefault();
        if (Day == default)
        {
            Day = people.Today;
        }

        if (Authority is not { } code)
        {
            return Page();
        }

        if (Authorities.All(authority => authority.Code != code))
        {
            return Forbid();
        }

        var held = targets.In(code);
        Shown =
        [
            .. catalogue
                .All.Select(indicator => (indicator, Target: held.InForce(code, indicator.Key, Day)))
                .OrderBy(each => each.Target is null),
        ];
        return Page();
    }
}
