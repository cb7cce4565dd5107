using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>Puts the figure of an indicator under review, to be confirmed or under development; promises another day; ends it.</summary>
[Requires(Permission.ManageStates)]
public sealed class StateModel(
    WorkingCouncil councils,
    IndicatorCatalogue catalogue,
    IndicatorStates states,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public Indicator Indicator { get; private set; } = null!;

    public Council Shown { get; private set; } = null!;

    public IReadOnlyList<IndicatorState> All { get; private set; } = [];

    public IndicatorState? Holding => All.FirstOrDefault(state => state.Holds);

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPostSet(StateKind kind, string? cause, string? role, string? promised, string? from) =>
        Change(() =>
            states.Set(
                new StateToSet(
                    Shown.Code,
                    Indicator.Key,
                    kind,
                    cause,
                    role,
                    FormDay.Read(promised, "The day promised to the panel"),
                    Month.TryParse(from, out var month)
                        ? month
                        : throw new CommentaryRefused($"'{from}' is not a month: choose the first month in doubt.")
                ),
                reader.Email
            )
        );

    public IActionResult OnPostPromise(string id, string? promised, string? cause) =>
        Change(() =>
            states.PromiseAgain(
                Shown.Code,
                id,
                FormDay.Read(promised, "The day promised to the panel"),
                cause,
                reader.Email
            )
        );

    public IActionResult OnPostEnd(string id, string? outcome) =>
        Change(() => states.End(Shown.Code, id, outcome, reader.Email));

    private IActionResult Change(Action change)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        try
        {
            change();
            figures.LookAgain();
            return RedirectToPage(new { Key, Council });
        }
        catch (CommentaryRefused refused)
        {
            return this.Refuse(
                refused,
                ("The cause", "cause"),
                ("The responsible role", "role"),
                ("The day promised", "promised"),
                ("What came of it", "outcome")
            );
        }
    }

    /// <returns>Null when the page can be shown.</returns>
    private IActionResult? Refusal()
    {
        if (catalogue.Find(Key) is not { } indicator || councils.Find(Council) is not { } council)
        {
            return NotFound();
        }

        (Indicator, Shown, All) = (indicator, council, states.Of(council.Code, indicator.Key));
        return reader.May(Permission.ManageStates, council.Code) ? null : Forbid();
    }
}
