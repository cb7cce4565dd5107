using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>Everybody who may use the store, with the roles that hold today.</summary>
[Requires(Permission.AdministerPeople)]
public sealed class IndexModel(PeopleStore people) : PageModel
{
    private ILookup<string, Grant> _grants = Array.Empty<Grant>().ToLookup(_ => "");

    public IReadOnlyList<Person> All { get; private set; } = [];

    public void OnGet()
    {
        All = people.All();
        _grants = people.Grants().Where(grant => grant.IsActiveOn(people.Today)).ToLookup(grant => grant.AccountId);
    }

    public IReadOnlyList<Grant> GrantsOf(Person person) => [.. _grants[person.AccountId]];

    public bool IsActive(Person person) => person.IsActiveOn(people.Today);
}
