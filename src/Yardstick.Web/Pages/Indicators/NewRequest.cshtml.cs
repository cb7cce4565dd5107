using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>"We suggest a revised indicator": which, why, how, by when.</summary>
[Requires(Permission.RequestIndicators)]
public sealed class NewRequestModel(
    WorkingCouncil councils,
    IndicatorRequests requests,
    IndicatorCatalogue catalogue,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    public Council Shown { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Words)> Choices =>
        [
            ("", "None: it is a new one"),
            .. catalogue.All.OrderBy(each => each.Title, StringComparer.Ordinal).Select(each => (each.Key, each.Title)),
        ];

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPost() =>
        Refusal()
        ?? LifeForm.Do(
            this,
            () =>
            {
                var made = requests.Make(
                    Shown.Code,
                    new RequestToMake
                    {
                        Indicator = Indicator,
                        Title = Request.Typed("RequestTitle"),
                        Why = Request.Typed("Why"),
                        Proposed = Request.Typed("Proposed"),
                        WantedBy = Request.Planned("WantedBy", "The day by which it is wanted"),
                    },
                    reader.Email
                );
                return FormattableString.Invariant($"/indicators/requests/{Shown.Code}/{made.Number}");
            }
        );

    /// <returns>Null when the page can be shown.</returns>
    private IActionResult? Refusal()
    {
        if (councils.Find(Council) is not { } council)
        {
            return NotFound();
        }

        Shown = council;
        return reader.May(Permission.RequestIndicators, council.Code) ? null : Forbid();
    }
}
