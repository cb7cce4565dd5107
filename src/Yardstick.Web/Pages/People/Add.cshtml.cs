using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>Adds a person with a first role.</summary>
[Requires(Permission.AdministerPeople)]
public sealed class AddModel(PeopleAdministration administration, Places places, CurrentReader reader) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty(Name = "")]
    public RoleFields Fields { get; set; } = new();

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Write the name of the person.");
        }

        if (Fields.Check(places, ModelState) is null)
        {
            return Page();
        }

        try
        {
            var person = administration.Add(Email ?? "", Name!, reader.Email);
            Fields.Grant(administration, person.AccountId, places, reader.Email, ModelState);
            return RedirectToPage("/People/Person", new { id = person.AccountId });
        }
        catch (PeopleRefused refused)
        {
            ModelState.AddModelError(nameof(Email), refused.Message);
            return Page();
        }
    }
}
