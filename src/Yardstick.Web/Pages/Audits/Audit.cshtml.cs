using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Audits;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Audits;

/// <summary>One audit and, for those who may, its next step.</summary>
[Requires(Permission.ReadAudits)]
public sealed class AuditModel(
    WorkingCouncil councils,
    AuditRounds rounds,
    AuditRegister register,
    AuditReading reading,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public AuditRound Round { get; private set; } = null!;

    public ShownAudit Shown { get; private set; } = null!;

    public bool MayManage => May(Permission.ManageAudits);

    public bool MayModerate => May(Permission.ModerateAudits);

    /// <summary>What moderation did to the grade, in words.</summary>
    public string Direction =>
        Shown.Audit.Regraded switch
        {
            Regrade.Better => "better than first graded",
            Regrade.Worse => "worse than first graded",
            _ => "as first graded",
        };

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? step)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!(step == "moderate" ? MayModerate : MayManage))
        {
            return Forbid();
        }

        try
        {
            Take(step);
            return Redirect($"/audits/{Council}/{Round.Number}/{Id}");
        }
        catch (AuditRefused refused)
        {
            ModelState.AddModelError(refused.Field ?? "", refused.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private void Take(string? step)
    {
        var by = reader.Email;
        switch (step)
        {
            case "allocate":
                register.Allocate(Council, Id, Request.Typed("Auditor"), Day("DueOn"), by);
                break;
            case "complete":
                register.Complete(Council, Id, Day("CompletedOn"), Grade("InitialGrade"), by);
                break;
            case "moderate":
                register.Moderate(Council, Id, Day("ModeratedOn"), Grade("FinalGrade"), by);
                break;
            case "remedy":
                register.Remedy(
                    Council,
                    Id,
                    Request.Typed("Action"),
                    Request.Typed("ActionRole"),
                    Day("ActionDue"),
                    string.IsNullOrWhiteSpace(Request.Typed("ReAuditOn")) ? null : Day("ReAuditOn"),
                    by
                );
                break;
            case "remedied":
                register.Remedied(Council, Id, Day("DoneOn"), by);
                break;
            case "withdraw":
                register.Withdraw(Council, Id, Request.Typed("Note"), by);
                break;
            default:
                throw new AuditRefused("Choose one of the steps.");
        }
    }

    private DateOnly Day(string field)
    {
        try
        {
            return FormDay.Read(Request.Typed(field), "The day");
        }
        catch (CommentaryRefused refused)
        {
            throw new AuditRefused(refused.Message, field);
        }
    }

    private AuditGrade Grade(string field) =>
        Enum.TryParse<AuditGrade>(Request.Typed(field), out var grade) && Enum.IsDefined(grade)
            ? grade
            : throw new AuditRefused("Choose one of the four grades.", field);

    private bool May(Permission permission) => reading.May(reader.Reader, permission, Council, Shown.Audit);

    private bool Load()
    {
        if (
            councils.Find(Council) is null
            || rounds.Of(Council).FirstOrDefault(round => round.Number == Number) is not { } round
            || reading.Open(reader.Reader, Council, round, Id) is not { } shown
        )
        {
            return false;
        }

        (Round, Shown) = (round, shown);
        return true;
    }
}
