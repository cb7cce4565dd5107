using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Web.Plans;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Plans;

/// <summary>Plans with their areas of focus, and a form that begins a plan.</summary>
[Requires(Permission.ReadPlans)]
public sealed class IndexModel(PlanCouncils councils, PlanRegister plans, FocusRegister areas, CurrentReader reader)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public (string Code, string Name)? Shown { get; private set; }

    public IReadOnlyList<Plan> Plans => Shown is { } council ? plans.Of(council.Code) : [];

    public DateOnly Today => plans.Today;

    public bool MayManage => Shown is { } council && councils.MayManage(council.Code);

    /// <param name="plan">Null for those outside a plan.</param>
    public IEnumerable<FocusArea> AreasOf(int? plan) =>
        areas.Of(Shown!.Value.Code).Where(focus => focus.Current.PlanId == plan);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost() =>
        !Load() || Shown is not { } council ? NotFound()
        : !MayManage ? Forbid()
        : PlanForm.Do(
            this,
            () =>
                FormattableString.Invariant(
                    $"/plans/{council.Code}/{plans.Begin(council.Code, Request.Plan(), reader.Email).PlanId}"
                )
        );

    /// <returns>False where a council is named that the reader may not read.</returns>
    private bool Load()
    {
        Shown = councils.Find(Council);
        return Shown is not null || string.IsNullOrEmpty(Council);
    }
}
