using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Puts a meeting into the programme of a panel.</summary>
[Requires(Permission.ManageScrutiny)]
public sealed class NewMeetingModel(ScrutinyRecords records, CurrentReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true, Name = "panel")]
    public string? PanelId { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? BeginsAt { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public MeetingKind Kind { get; set; }

    [BindProperty]
    public string? Month { get; set; }

    /// <summary>The panel that the address names, else the first that the reader manages; null when there is none.</summary>
    public Panel? Shown { get; private set; }

    public IActionResult OnGet() => (IActionResult?)Refusal() ?? Page();

    public IActionResult OnPost() => (IActionResult?)Refusal() ?? ScrutinyForm.Do(this, Plan);

    private RedirectResult Plan()
    {
        var panel = Shown ?? throw new ScrutinyRefused("There is no panel: found one first.");
        var planned = records.Meetings.Plan(
            new MeetingToPlan
            {
                AuthorityCode = panel.AuthorityCode,
                PanelId = panel.PanelId,
                MeetsOn = FormDay.Read(On, "The day"),
                BeginsAt = BeginsAt,
                Place = Place,
                Kind = Kind,
                Month =
                    string.IsNullOrWhiteSpace(Month) ? null
                    : Core.Periods.Month.TryParse(Month.Trim(), out var month) ? month
                    : throw new ScrutinyRefused($"'{Month}' is not a month: write it as 2023-06."),
            },
            reader.Email
        );
        return Redirect($"/scrutiny/meetings/{planned.AuthorityCode}/{planned.MeetingId}/manage");
    }

    private NotFoundResult? Refusal()
    {
        Shown = records
            .Panels.Of(string.IsNullOrEmpty(Council) ? null : Council)
            .Where(panel => string.IsNullOrEmpty(PanelId) || panel.PanelId == PanelId)
            .FirstOrDefault(panel => ScrutinyReading.MayManage(reader.Reader, panel.AuthorityCode));
        return Shown is null && !string.IsNullOrEmpty(PanelId) ? NotFound() : null;
    }
}
