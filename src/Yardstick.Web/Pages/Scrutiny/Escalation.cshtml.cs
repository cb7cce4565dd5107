using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>One referral to a body: why, and what came of it, which is noted here.</summary>
[Requires(Permission.ReadEscalations)]
public sealed class EscalationModel(ScrutinyRecords records, CurrentReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Escalation Shown { get; private set; } = null!;

    public bool MayEscalate => reader.May(Permission.Escalate, Council);

    /// <summary>Where the matter itself stands.</summary>
    public string Link =>
        Shown.Kind switch
        {
            EscalatedKind.Indicator => $"/indicators/{Shown.Subject}",
            EscalatedKind.Action => $"/actions/{Council}/{Shown.Subject}",
            _ => $"/scrutiny/recommendations/{Council}/{Shown.Subject}",
        };

    public string Kept(string text) =>
        EscalationWords.Shown(Shown, text, ScrutinyReading.MayReadExempt(reader.Reader, Council));

    /// <summary>What was typed into a form that was refused.</summary>
    public string? Typed(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? outcome, string? on)
    {
        if (!Load())
        {
            return NotFound();
        }

        return !MayEscalate
            ? Forbid()
            : ScrutinyForm.Do(
                this,
                () =>
                {
                    records.Escalations.Close(
                        Council,
                        Id,
                        outcome,
                        string.IsNullOrWhiteSpace(on) ? null : FormDay.Read(on, "The day"),
                        reader.Email
                    );
                    return Redirect($"/scrutiny/escalations/{Council}/{Id}");
                }
            );
    }

    private bool Load()
    {
        if (!reader.May(Permission.ReadEscalations, Council) || records.Escalations.Find(Council, Id) is not { } found)
        {
            return false;
        }

        Shown = found;
        return true;
    }
}
