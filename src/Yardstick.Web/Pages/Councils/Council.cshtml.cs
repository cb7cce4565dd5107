using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.National;
using Yardstick.Web.Councils;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Councils;

/// <summary>A council as national statistics show it, and the choice of it as the council of this site.</summary>
[Requires(Permission.ReadPublished)]
public sealed class CouncilModel(
    NationalFigures national,
    CouncilChoice choice,
    PeopleStore people,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    private const string FirstStart = "first start";

    /// <summary>Name of a neighbour model; the one that the council uses when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Model { get; set; }

    public CouncilProfile Profile { get; private set; } = null!;

    public bool IsChosen => choice.Now?.Code == Profile.Council.Code;

    public bool HasEnded => national.Reference.Reorganisations.EndOf(Profile.Council.Code) < people.Today;

    /// <summary>An administrator changes the council; before the first choice in a store without people whoever starts it chooses.</summary>
    public bool MayChoose =>
        reader.May(Permission.AdministerReference) || (choice.Now is null && people.Grants().Count == 0);

    public IEnumerable<(string Id, TableContent Table)> Topics =>
        Profile
            .Measures.Select(line => line.Measure.Topic)
            .Distinct()
            .Select((topic, i) => ($"topic-{i + 1}", MeasureTables.OfTopic($"topic-{i + 1}", topic, Profile, Address)));

    public IActionResult OnGet(string code) => Read(code) ? Page() : NotFound();

    public IActionResult OnPost(string code)
    {
        if (!Read(code))
        {
            return NotFound();
        }

        if (!MayChoose)
        {
            return Forbid();
        }

        try
        {
            choice.Choose(code, reader.IsSignedIn ? reader.Email : FirstStart);
            figures.LookAgain();
            return RedirectToPage(new { code });
        }
        catch (AdministrationRefused refusal)
        {
            ModelState.AddModelError(nameof(code), refusal.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private bool Read(string code)
    {
        if (national.Profiles.Of(code, national.ModelFor(code, Model)) is not { } profile)
        {
            return false;
        }

        Profile = profile;
        return true;
    }

    private string Address(string measure) =>
        $"/councils/{Profile.Council.Code}/measure?name={Uri.EscapeDataString(measure)}&model={Uri.EscapeDataString(Profile.Model.Name)}";
}
