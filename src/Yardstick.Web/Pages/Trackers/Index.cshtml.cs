using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Trackers;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Trackers;

/// <summary>Every tracker with its counts in the newest frozen month, for the highest area that the reader may read.</summary>
[Requires(Permission.ReadTrackers)]
public sealed class IndexModel(
    WorkingCouncil councils,
    ClinicAreas areas,
    TrackerRegister register,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public Council? Shown { get; private set; }

    public ClinicArea? Area { get; private set; }

    /// <summary>The newest frozen month.</summary>
    public Month Month { get; private set; }

    public IReadOnlyList<TrackerMonth> Trackers { get; private set; } = [];

    public IActionResult OnGet()
    {
        Shown = councils.Find(Council);
        if (Shown is not { Frozen: { } frozen } council)
        {
            return string.IsNullOrEmpty(Council) ? Page() : NotFound();
        }

        Month = frozen.Months[^1].Month;
        if (areas.Of(reader.Reader, council.Code) is [var area, ..])
        {
            Area = area;
            var asAt = register.AsAt(council.Code, Month);
            Trackers =
            [
                .. register.Trackers.All.Select(tracker =>
                    register.At(council.Code, tracker, Month, asAt, area.IsWhole ? [] : area.Parts)
                ),
            ];
        }

        return Page();
    }
}
