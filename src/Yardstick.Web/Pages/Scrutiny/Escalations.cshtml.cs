using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>What was referred to which body, open ones first.</summary>
[Requires(Permission.ReadEscalations)]
public sealed class EscalationsModel(ScrutinyRecords records, WorkingAuthorities authorities, CurrentReader reader)
    : PageModel
{
    public IReadOnlyList<(string Code, string Name)> Councils => authorities.With(Permission.ReadEscalations);

    public IReadOnlyList<Escalation> Of(string council) => records.Escalations.Of(council);

    public bool MayEscalate(string council) => reader.May(Permission.Escalate, council);

    public string WordingOf(Escalation escalation) => Kept(escalation, escalation.Wording);

    /// <summary>What was written about an exempt recommendation is for those who may read exempt papers.</summary>
    public string Kept(Escalation escalation, string text) =>
        EscalationWords.Shown(escalation, text, ScrutinyReading.MayReadExempt(reader.Reader, escalation.AuthorityCode));
}
