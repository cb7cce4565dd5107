using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Supplied;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Supplied;

/// <summary>The figures that people supply by hand, those that wait for a second person first.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class IndexModel(
    SuppliedFigures figures,
    IndicatorCatalogue catalogue,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "council")]
    public string? Code { get; set; }

    /// <summary>Null where the reader reads no council as a whole.</summary>
    public (string Code, string Name)? Council { get; private set; }

    public IReadOnlyList<SuppliedFigure> Waiting { get; private set; } = [];

    public IReadOnlyList<SuppliedFigure> Decided { get; private set; } = [];

    public bool MaySupply => Council is var (code, _) && authorities.May(Permission.SupplyFigures, code);

    public bool MayApprove => Council is var (code, _) && authorities.May(Permission.ApproveFigures, code);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(long number, string? step, string? note)
    {
        if (!Load() || Council is not var (code, _))
        {
            return NotFound();
        }

        if (!MayApprove)
        {
            return Forbid();
        }

        try
        {
            Take(code, number, step, note);
            return RedirectToPage("/Supplied/Index", new { council = code });
        }
        catch (SuppliedRefused refused)
        {
            ModelState.AddModelError("", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    public string TitleOf(SuppliedFigure figure) => catalogue.Find(figure.Indicator)?.Title ?? figure.Indicator;

    public string PeriodOf(SuppliedFigure figure) =>
        catalogue.Find(figure.Indicator) is { TimeBasis: TimeBasis.Quarterly } indicator
            ? SuppliedPeriod.InWords(figure.Month, indicator)
            : figure.Month.ToWords();

    public static string WordsOf(SuppliedFigure figure) =>
        $"{StandingOf(figure)} {DateText.Of(DateOnly.FromDateTime(figure.DecidedAt!.Value))} by {figure.DecidedBy}{(figure.Note is { } note ? $": {note}" : "")}";

    private static string StandingOf(SuppliedFigure figure) =>
        figure.Standing switch
        {
            SuppliedStanding.Approved when figure.Holds => "Approved",
            SuppliedStanding.Approved => "Corrected since; approved",
            SuppliedStanding.Returned => "Returned",
            _ => "Withdrawn",
        };

    private void Take(string code, long number, string? step, string? note)
    {
        switch (step)
        {
            case "approve":
                figures.Approve(code, number, reader.Email);
                break;
            case "return":
                figures.Return(code, number, note, reader.Email);
                break;
            case "withdraw":
                figures.Withdraw(code, number, note, reader.Email);
                break;
            default:
                throw new SuppliedRefused("Choose whether the figure is approved, returned or withdrawn.");
        }
    }

    /// <returns>False where a council is named that the reader may not read as a whole.</returns>
    private bool Load()
    {
        var all = authorities.With(Permission.ReadMeasured);
        if (all.Count == 0)
        {
            return string.IsNullOrEmpty(Code);
        }

        var chosen = all.FirstOrDefault(each => string.IsNullOrEmpty(Code) || each.Code == Code);
        if (chosen.Code is null)
        {
            return false;
        }

        Council = chosen;
        var supplied = figures.Of(chosen.Code);
        Waiting = [.. supplied.Where(figure => figure.Standing is SuppliedStanding.Waiting)];
        Decided = [.. supplied.Where(figure => figure.Standing is not SuppliedStanding.Waiting)];
        return true;
    }
}
