using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Plans;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Plans;

/// <summary>One area of focus: its words with the figures of the newest month, its updates, and the sign-off by the leadership.</summary>
[Requires(Permission.ReadPlans)]
public sealed class FocusModel(
    PlanCouncils councils,
    PlanRegister plans,
    FocusRegister areas,
    FocusSigning signing,
    Product product,
    CurrentReader reader
) : PageModel
{
    private CommentaryFigures? _figures;

    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public FocusArea Shown { get; private set; } = null!;

    public bool MayManage => councils.MayManage(Council, Shown.Current.AreaId);

    public bool MaySign => councils.MaySign(Council);

    public string Place => PlanNames.PlaceOf(Shown.Current, plans.Of(Council));

    public IEnumerable<(string Key, string Title)> Figures =>
        Shown.Current.Indicators.Select(key => (key, product.Catalogue.Find(key)?.Title ?? key));

    /// <summary>Figures that cannot be put in, and numbers that the figures do not bear out; empty for whoever may not read the figures.</summary>
    public IReadOnlyList<string> Doubts =>
        _figures is null
            ? []
            :
            [
                .. signing.Look(Shown, _figures).Problems.Select(problem => problem.Message),
                .. signing.Look(Shown, _figures).Doubts.Select(doubt => $"{doubt.Said}: {doubt.Why}"),
            ];

    public string Words(string wording) => PlanCouncils.Shown(wording, _figures);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? step, int version, int updates, bool confirmed)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!(step == "sign" ? MaySign : MayManage))
        {
            return Forbid();
        }

        return PlanForm.Do(
            this,
            () =>
            {
                Take(step, version, updates, confirmed);
                return FormattableString.Invariant($"/plans/focus/{Council}/{Number}");
            }
        );
    }

    private void Take(string? step, int version, int updates, bool confirmed)
    {
        switch (step)
        {
            case "update":
                areas.Update(
                    Council,
                    Number,
                    Request.Day("SaidOn", "The day of the update"),
                    Request.Typed("Update"),
                    reader.Email
                );
                break;
            case "close":
                areas.Close(
                    Council,
                    Number,
                    Request.Day("ClosedOn", "The day"),
                    Request.Typed("ClosingReason"),
                    reader.Email
                );
                break;
            case "sign":
                if (version != Shown.Current.Version || updates != Shown.Updates.Count)
                {
                    throw new PlanRefused("Somebody changed it meanwhile: read it as it is now, and sign that off.");
                }

                signing.SignOff(Shown, _figures, confirmed, RoleOf(), reader.Email);
                break;
            default:
                throw new PlanRefused("Choose one of the steps.");
        }
    }

    /// <summary>The title of the role in which the reader signs.</summary>
    private string RoleOf() =>
        product.Permissions.TitleOf(
            reader.Reader.GrantsFor(Permission.SignOffPlans).First(grant => grant.IsIn(Council)).Role
        );

    private bool Load()
    {
        if (councils.Find(Council) is null || areas.Find(Council, Number) is not { } focus)
        {
            return false;
        }

        (Shown, _figures) = (focus, councils.Figures(Council));
        return true;
    }
}
