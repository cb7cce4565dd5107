using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>What comes when, what is late, what is retired, and what was suggested.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class TimetableModel(
    WorkingCouncil councils,
    LifeCycleRegister register,
    IndicatorRequests requests,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public Council? Shown { get; private set; }

    public IReadOnlyList<IndicatorLife> Lives { get; private set; } = [];

    public IReadOnlyList<IndicatorRequest> Requests { get; private set; } = [];

    public DevelopmentTimetable Timetable { get; private set; } = null!;

    public bool MayRequest => Shown is { } council && reader.May(Permission.RequestIndicators, council.Code);

    public bool MayDevelop => Shown is { } council && reader.May(Permission.DevelopIndicators, council.Code);

    public string TitleOf(string key) => register.TitleOf(Shown!.Code, key);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost() =>
        !Load() || Shown is not { } council ? NotFound()
        : !MayDevelop ? Forbid()
        : LifeForm.Do(
            this,
            () =>
            {
                var wanted = Request.ToDevelop();
                var life = wanted.PlannedFor is null
                    ? register.Propose(council.Code, wanted, reader.Email)
                    : register.Develop(council.Code, wanted, reader.Email);
                figures.LookAgain();
                return $"/indicators/timetable/{council.Code}/{life.Indicator}";
            }
        );

    /// <returns>False where a council is named that the reader may not read.</returns>
    private bool Load()
    {
        Shown = councils.Find(Council);
        if (Shown is not { } council)
        {
            return string.IsNullOrEmpty(Council);
        }

        (Lives, Requests) = (register.Of(council.Code), requests.Of(council.Code));
        Timetable = DevelopmentTimetable.Of(Lives, register.Today);
        return true;
    }
}
