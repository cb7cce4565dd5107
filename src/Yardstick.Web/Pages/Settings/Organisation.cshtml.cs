using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.Organisation;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Settings;

/// <summary>The organisation tree of a council, now or as a frozen month had it.</summary>
[Requires(Permission.AdministerReference)]
public sealed class OrganisationModel(Database database, OrganisationTree tree, WorkingAuthorities authorities)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    /// <summary>Empty for now.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>Frozen ones, the newest first.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    public IReadOnlyList<OrganisationNode> Roots { get; private set; } = [];

    /// <summary>From month to month, the newest first.</summary>
    public IReadOnlyList<OrganisationChange> Changes { get; private set; } = [];

    public IActionResult OnGet()
    {
        var all = authorities.With(Permission.AdministerReference);
        Authority ??= all.Select(each => each.Code).FirstOrDefault();
        var (code, name) = all.FirstOrDefault(each => each.Code == Authority);
        if (code is null)
        {
            return NotFound();
        }

        Name = name;
        Months = [.. new FrozenFigures(database).Months(code).Select(snapshot => snapshot.Month).OrderDescending()];
        Changes = tree.Changes(code);
        if (string.IsNullOrEmpty(Month))
        {
            Roots = tree.Now(code);
            return Page();
        }

        if (!Core.Periods.Month.TryParse(Month, out var month) || !Months.Contains(month))
        {
            return NotFound();
        }

        Roots = tree.At(code, month);
        return Page();
    }
}
