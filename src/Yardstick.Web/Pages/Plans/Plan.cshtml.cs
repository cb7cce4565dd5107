using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Plans;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Plans;

/// <summary>One plan: its strands with their areas of focus and, for those who may, its changes.</summary>
[Requires(Permission.ReadPlans)]
public sealed class PlanModel(PlanCouncils councils, PlanRegister plans, FocusRegister areas, CurrentReader reader)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public Plan Shown { get; private set; } = null!;

    public DateOnly Today => plans.Today;

    public bool MayManage => councils.MayManage(Council);

    public IReadOnlyList<(string Value, string Words)> Strands =>
        [
            ("", "A new one"),
            .. Shown.Strands.Select(strand => (FormattableString.Invariant($"{strand.StrandId}"), strand.Title)),
        ];

    /// <param name="strand">Null for those of the plan as a whole.</param>
    public IEnumerable<FocusArea> AreasOf(int? strand) =>
        areas.Of(Council).Where(focus => focus.Current.PlanId == Shown.PlanId && focus.Current.StrandId == strand);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? step) =>
        !Load() ? NotFound()
        : !MayManage ? Forbid()
        : PlanForm.Do(
            this,
            () =>
            {
                Take(step);
                return FormattableString.Invariant($"/plans/{Council}/{Number}");
            }
        );

    private void Take(string? step)
    {
        switch (step)
        {
            case "strand":
                plans.PutStrand(
                    Council,
                    Number,
                    int.TryParse(Request.Typed("Strand"), CultureInfo.InvariantCulture, out var strand) ? strand : null,
                    Request.Typed("StrandTitle"),
                    Request.Typed("StrandRole"),
                    reader.Email
                );
                break;
            case "change":
                plans.Change(Council, Number, Request.Plan(), reader.Email);
                break;
            case "end":
                plans.End(
                    Council,
                    Number,
                    Request.Day("EndedOn", "The day on which it ended"),
                    Request.Typed("Outcome"),
                    reader.Email
                );
                break;
            default:
                throw new PlanRefused("Choose one of the steps.");
        }
    }

    private bool Load()
    {
        if (councils.Find(Council) is null || plans.Find(Council, Number) is not { } plan)
        {
            return false;
        }

        Shown = plan;
        return true;
    }
}
