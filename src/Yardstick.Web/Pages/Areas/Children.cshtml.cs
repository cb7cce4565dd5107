using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Areas;

/// <summary>The children of a clinic, after a purpose was stated: what is due for whom, who was inherited, which records to correct.</summary>
[Requires(Permission.SeeChildren)]
public sealed class ChildrenModel(CurrentReader reader, ClinicAreas areas, ClinicLists lists) : PageModel
{
    public ClinicArea Area { get; private set; } = null!;

    /// <summary>Null until a purpose was stated.</summary>
    public ClinicChildren? List { get; private set; }

    [BindProperty]
    public string? Purpose { get; set; }

    /// <summary>Of the clinic that the reader came from.</summary>
    [BindProperty(SupportsGet = true, Name = "month")]
    public string? MonthText { get; set; }

    public void OnGet(string authority, string areaId) => Area = areas.Find(reader.Reader, authority, areaId);

    public IActionResult OnPost(string authority, string areaId)
    {
        Area = areas.Find(reader.Reader, authority, areaId);
        try
        {
            List = lists.Of(reader.Reader, Area, Purpose ?? "");
        }
        catch (ChildrenRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError(nameof(Purpose), refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    /// <summary>Back to the clinic.</summary>
    public string Clinic =>
        Month.TryParse(MonthText, out var month)
            ? Addresses.Of(Area, month)
            : $"/areas/{Area.Authority}/{Uri.EscapeDataString(Area.Id)}";
}
