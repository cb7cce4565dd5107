using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Actions;

/// <summary>What was promised, by whom, until when; overdue ones by role first.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class IndexModel(
    WorkingCouncil councils,
    ActionRegister register,
    TaskList tasks,
    CurrentReader reader,
    Product product
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary><c>open</c> (when none is named), <c>overdue</c>, <c>closed</c> or <c>all</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public Council? Shown { get; private set; }

    public IReadOnlyList<AgreedAction> All { get; private set; } = [];

    public DateOnly Today => tasks.Today;

    public bool MayAdd => Shown is { } council && reader.May(Permission.ManageActions, council.Code);

    public IReadOnlyList<AgreedAction> Listed => [.. All.Where(IsWanted)];

    /// <summary>How many open actions of each role are overdue, most first.</summary>
    public IReadOnlyList<(string Role, int Overdue)> Overdue =>
        [
            .. All.Where(action => action.IsOverdue(Today))
                .GroupBy(action => action.OwnerRole, StringComparer.OrdinalIgnoreCase)
                .Select(role => (role.Key, role.Count()))
                .OrderByDescending(role => role.Item2)
                .ThenBy(role => role.Key, StringComparer.Ordinal),
        ];

    public IActionResult OnGet()
    {
        Shown = councils.Find(Council);
        if (Shown is null)
        {
            return Council is null ? Page() : NotFound();
        }

        All = register.Of(Shown.Code);
        return Page();
    }

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    private bool IsWanted(AgreedAction action) =>
        (string.IsNullOrEmpty(Role) || string.Equals(action.OwnerRole, Role, StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrEmpty(Area) || action.AreaId == Area)
        && Show switch
        {
            "overdue" => action.IsOverdue(Today),
            "closed" => !action.IsOpen,
            "all" => true,
            _ => action.IsOpen,
        };
}
