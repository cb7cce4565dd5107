using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Settings;

/// <summary>What a council sets otherwise than the product, as it is today.</summary>
[Requires(Permission.AdministerReference)]
public sealed class IndexModel(
    SettingStore settings,
    ReferenceData reference,
    ChosenNeighbours neighbours,
    WorkingAuthorities authorities,
    PeopleStore people
) : PageModel
{
    /// <summary>Code; the first that the reader administers when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    public IReadOnlyList<(string Code, string Name)> Authorities { get; private set; } = [];

    public IReadOnlyList<(Setting Setting, string Value)> Shown { get; private set; } = [];

    public DateOnly Today => people.Today;

    public IReadOnlyList<NeighbourModel> NeighbourModels => reference.NeighbourModels.All;

    public NeighbourModel NeighbourModelToday => neighbours.On(Authority!, Today);

    public IActionResult OnGet()
    {
        Authorities = authorities.With(Permission.AdministerReference);
        Authority ??= Authorities.Select(authority => authority.Code).FirstOrDefault();
        if (Authority is { } code && Authorities.All(authority => authority.Code != code))
        {
            return Forbid();
        }

        Shown = Authority is null
            ? []
            : [.. settings.Catalogue.All.Select(setting => (setting, settings.On(Authority, setting, Today)))];
        return Page();
    }

    public string NeighboursIn(NeighbourModel model) =>
        model.Of(Authority!) is [_, ..] neighbours
            ? string.Join(", ", neighbours.Select(each => reference.Authorities.Find(each.Code)?.Name ?? each.Code))
            : "the council is not in this model";
}
