using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yardstick.Core.People;

namespace Yardstick.Web.Pages.People;

/// <summary>The fields of a form that grants a role: which, where, from and until which day.</summary>
public sealed class RoleFields
{
    public string? Role { get; set; }

    public string? Place { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; set; }

    public static IReadOnlyList<(string Value, string Words)> Roles(PermissionTable table) =>
        [
            ("", "Choose a role"),
            .. table.Roles.Select(entry => (HyphenedWord.Of(entry.Role), $"{entry.Title}: {entry.ComesFor}")),
        ];

    /// <summary>Grants what the fields say, or notes what is wrong with them.</summary>
    /// <returns>False when nothing was granted.</returns>
    public bool Grant(
        PeopleAdministration administration,
        string accountId,
        Places places,
        string by,
        ModelStateDictionary problems
    )
    {
        if (Check(places, problems) is not { } wanted)
        {
            return false;
        }

        try
        {
            administration.Grant(accountId, wanted.Role, wanted.Authority, wanted.Area, by, From, Until?.AddDays(1));
            return true;
        }
        catch (PeopleRefused refused)
        {
            problems.AddModelError(nameof(Until), refused.Message);
            return false;
        }
    }

    /// <summary>What is to be granted; null, with the reason noted, when the fields do not say it.</summary>
    public (Role Role, string? Authority, string? Area)? Check(Places places, ModelStateDictionary problems)
    {
        var role = HyphenedWord.Read<Role>(Role);
        var place = places.Read(Place);
        if (role is null)
        {
            problems.AddModelError(nameof(Role), "Choose a role.");
        }

        if (place is null)
        {
            problems.AddModelError(nameof(Place), "Choose where the role holds.");
        }

        if (Until < From)
        {
            problems.AddModelError(nameof(Until), "The last day is before the first: choose a later one or none.");
        }

        return problems.IsValid ? (role!.Value, place!.Value.Authority, place.Value.Area) : null;
    }
}
