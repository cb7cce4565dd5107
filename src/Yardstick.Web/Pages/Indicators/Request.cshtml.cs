using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>One suggestion with its answer and, for those who develop indicators, the form of the answer.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class RequestModel(
    WorkingCouncil councils,
    LifeCycleRegister register,
    IndicatorRequests requests,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public IndicatorRequest Shown { get; private set; } = null!;

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
                if (step == "accept")
                {
                    requests.Accept(
                        Council,
                        Number,
                        Request.Typed("Indicator"),
                        Request.Typed("OwnerRole"),
                        Request.Planned("PlannedFor", "The day by which it is to be live"),
                        reason: null,
                        reader.Email
                    );
                    figures.LookAgain();
                }
                else
                {
                    requests.Decline(Council, Number, Request.Typed("Reason"), reader.Email);
                }

                return FormattableString.Invariant($"/indicators/requests/{Council}/{Number}");
            }
        );

    private bool Load()
    {
        if (councils.Find(Council) is null || requests.Find(Council, Number) is not { } request)
        {
            return false;
        }

        Shown = request;
        return true;
    }
}
