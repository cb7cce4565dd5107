using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Web.Mail;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>One person: roles with their dates, a further role, a new set-up link, the end of a role or of the access.</summary>
[Requires(Permission.AdministerPeople)]
public sealed class PersonModel(
    PeopleStore people,
    PeopleAdministration administration,
    AccountTokens tokens,
    ChangeLog log,
    MailSettings mail,
    Places places,
    CurrentReader reader
) : PageModel
{
    public Person Person { get; private set; } = null!;

    /// <summary>All there ever were, the latest first.</summary>
    public IReadOnlyList<Grant> Grants { get; private set; } = [];

    /// <summary>False for a person with a role where the reader does not administer.</summary>
    public bool MayChange { get; private set; }

    /// <summary>Made just now and shown once; null otherwise.</summary>
    public string? SetUpLink { get; private set; }

    [BindProperty(Name = "")]
    public RoleFields Fields { get; set; } = new();

    public bool HoldsOrWill(Grant grant) => people.Today < grant.ToDate;

    public bool HasAccess => people.Today < Person.ToDate;

    public IActionResult OnGet(string id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPostGrant(string id) =>
        Change(id, () => Fields.Grant(administration, id, places, reader.Email, ModelState));

    public IActionResult OnPostEndGrant(string id, string grant) =>
        Change(
            id,
            () =>
            {
                // Only a grant of the person whom the page shows, who was found to be the reader's to change.
                if (Grants.Any(each => each.GrantId == grant))
                {
                    administration.EndGrant(grant, reader.Email);
                }
            }
        );

    public IActionResult OnPostEnd(string id) => Change(id, () => administration.End(id, reader.Email));

    public IActionResult OnPostLink(string id)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (!MayChange)
        {
            return Forbid();
        }

        log.NoteLink(reader.Email, Person);
        var site = mail.Address ?? new Uri($"{Request.Scheme}://{Request.Host}");
        SetUpLink = new Uri(site, $"/account/set-password?token={tokens.Issue(id, AccountLink.SetUp)}").ToString();
        return Page();
    }

    private IActionResult Change(string id, Action change)
    {
        if (!Load(id))
        {
            return NotFound();
        }

        if (!MayChange)
        {
            return Forbid();
        }

        try
        {
            change();
        }
        catch (PeopleRefused refused)
        {
            ModelState.AddModelError("", refused.Message);
        }

        return ModelState.IsValid ? RedirectToPage("/People/Person", new { id }) : Page();
    }

    private bool Load(string id)
    {
        if (people.Find(id) is not { } person)
        {
            return false;
        }

        Person = person;
        Grants = people.GrantsOf(id);
        MayChange = places.MayChange(Grants.Where(HoldsOrWill));
        return true;
    }
}
