using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>Where one indicator stands between being proposed and being retired and, for those who may, its next step.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class LifeModel(
    WorkingCouncil councils,
    LifeCycleRegister register,
    IndicatorCatalogue catalogue,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>Null for one that is simply live.</summary>
    public IndicatorLife? Shown { get; private set; }

    public bool IsInCatalogue => catalogue.Find(Key) is not null;

    public string Title => register.TitleOf(Council, Key);

    public DateOnly Today => register.Today;

    public IEnumerable<IndicatorLife> Predecessors => register.Of(Council).Where(life => life.Successor == Key);

    public bool MayDevelop => reader.May(Permission.DevelopIndicators, Council);

    public string TitleOf(string key) => register.TitleOf(Council, key);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? step) =>
        !Load() ? NotFound()
        : !MayDevelop ? Forbid()
        : LifeForm.Do(
            this,
            () =>
            {
                Take(step);
                figures.LookAgain();
                return $"/indicators/timetable/{Council}/{Key}";
            }
        );

    private void Take(string? step)
    {
        switch (step)
        {
            case "develop":
                register.Develop(Council, Request.ToDevelop(Key), reader.Email);
                break;
            case "live":
                register.GoLive(Council, Key, Request.Planned("LiveFrom", "The day"), reader.Email);
                break;
            case "retire":
                register.Retire(
                    Council,
                    Key,
                    Request.Planned("RetiredFrom", "The day"),
                    Request.Typed("Successor"),
                    Request.Typed("Note"),
                    reader.Email
                );
                break;
            default:
                throw new LifeCycleRefused("Choose one of the steps.");
        }
    }

    private bool Load()
    {
        Shown = register.Find(Council, Key);
        return councils.Find(Council) is not null && (Shown is not null || IsInCatalogue);
    }
}
