using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>
/// The steps of an audit: allocated to a manager, completed with a grade, moderated by the quality assurance unit, and where the work was
/// inadequate a remedial action with the day on which the file is examined again. Every version stays.
/// </summary>
public sealed class AuditRegister(Database database, TimeProvider clock)
{
    private const int LongestRole = 100;
    private const int LongestAction = 1000;

    /// <summary>The usual time until a file that was inadequate is examined again.</summary>
    private const int MonthsToReAudit = 3;

    private readonly AuditStore _store = new(database, clock);
    private readonly ChangeLog _log = new(database, clock);

    public IReadOnlyList<AuditedCase> Of(string authority) => _store.Cases(authority);

    /// <summary>Every audit of the register that counts for a period: from the first of January to a month end.</summary>
    public AuditSummary Summary(string authority, Month month) =>
        AuditSummary.Of(month, Of(authority), _store.Expectations(authority));

    /// <summary>Whether the indicators of audits count the extract's audits: it brings some. Otherwise they count those of the register.</summary>
    public bool FedByExtract(string authority) => _store.ExtractHasAudits(authority);

    /// <summary>What the rounds of the year up to a month found, in words.</summary>
    public IReadOnlyList<(string Round, string Wording)> Themes(string authority, Month month)
    {
        var rounds = _store
            .Rounds(authority)
            .Where(round => round.Month.Year == month.Year && round.Month <= month)
            .ToDictionary(round => round.Number, round => round.Title);
        return
        [
            .. _store
                .Themes(authority)
                .Where(theme => rounds.ContainsKey(theme.Round))
                .Select(theme => (rounds[theme.Round], theme.Wording)),
        ];
    }

    /// <summary>Gives an audit to a manager, or to another one.</summary>
    /// <param name="auditor">A role, never a name.</param>
    public AuditedCase Allocate(string authority, string auditId, string? auditor, DateOnly due, string by) =>
        Change(
            authority,
            auditId,
            "Audit allocated",
            by,
            audit =>
                audit.CompletedOn is not null
                    ? throw new AuditRefused("The audit is completed already.")
                    : audit with
                    {
                        Auditor = AuditRefused.Unless(auditor, "Auditor", "The manager's role", LongestRole),
                        DueOn = due,
                    }
        );

    /// <summary>Enters the auditor's grade.</summary>
    public AuditedCase Complete(string authority, string auditId, DateOnly on, AuditGrade grade, string by) =>
        Change(
            authority,
            auditId,
            "Audit completed",
            by,
            audit =>
                audit.Auditor is null ? throw new AuditRefused("Nobody is to do the audit yet: allocate it first.")
                : audit.ModeratedOn is not null
                    ? throw new AuditRefused("The audit is moderated already, so its first grade stays.")
                : audit with
                {
                    CompletedOn = NotLater(on, "CompletedOn"),
                    CompletedBy = by,
                    InitialGrade = HyphenedWord.Of(grade),
                }
        );

    /// <summary>Enters the final grade of the quality assurance unit.</summary>
    /// <exception cref="AuditRefused">Not completed, or moderated by whoever graded it.</exception>
    public AuditedCase Moderate(string authority, string auditId, DateOnly on, AuditGrade grade, string by) =>
        Change(
            authority,
            auditId,
            "Audit moderated",
            by,
            audit =>
                audit.CompletedOn is not { } completed
                    ? throw new AuditRefused("The audit is not completed yet, so there is no grade to moderate.")
                : string.Equals(audit.CompletedBy, by, StringComparison.OrdinalIgnoreCase)
                    ? throw new AuditRefused("You graded this audit: another person has to moderate it.")
                : on < completed
                    ? throw new AuditRefused("The day lies before the one on which it was completed.", "ModeratedOn")
                : audit with
                {
                    ModeratedOn = NotLater(on, "ModeratedOn"),
                    ModeratedBy = by,
                    FinalGrade = HyphenedWord.Of(grade),
                }
        );

    /// <summary>Agrees what must be put right where the work was inadequate, and when the file is examined again.</summary>
    /// <param name="reAudit">Null for three months after the audit.</param>
    public AuditedCase Remedy(
        string authority,
        string auditId,
        string? action,
        string? role,
        DateOnly due,
        DateOnly? reAudit,
        string by
    ) =>
        Change(
            authority,
            auditId,
            "Remedial action agreed",
            by,
            audit =>
                !audit.IsInadequate
                    ? throw new AuditRefused("The work was not found inadequate, so there is nothing to remedy.")
                    : audit with
                    {
                        Action = AuditRefused.Unless(action, "Action", "The remedial action", LongestAction),
                        ActionRole = AuditRefused.Unless(role, "ActionRole", "The role that owns it", LongestRole),
                        ActionDue = due,
                        ActionDoneOn = null,
                        ReAuditOn = reAudit ?? audit.CompletedOn!.Value.AddMonths(MonthsToReAudit),
                    }
        );

    /// <summary>Says that the remedial action is done.</summary>
    public AuditedCase Remedied(string authority, string auditId, DateOnly on, string by) =>
        Change(
            authority,
            auditId,
            "Remedial action done",
            by,
            audit =>
                audit.Action is null
                    ? throw new AuditRefused("No remedial action is agreed yet.")
                    : audit with
                    {
                        ActionDoneOn = NotLater(on, "DoneOn"),
                    }
        );

    /// <summary>Takes an audit out of every count; it stays in the list with the reason.</summary>
    public AuditedCase Withdraw(string authority, string auditId, string? note, string by) =>
        Change(
            authority,
            auditId,
            "Audit withdrawn",
            by,
            audit =>
                audit with
                {
                    Withdrawn = true,
                    Note = AuditRefused.Unless(note, "Note", "The reason", LongestRole),
                }
        );

    private AuditedCase Change(
        string authority,
        string auditId,
        string what,
        string by,
        Func<AuditedCase, AuditedCase> change
    )
    {
        var before =
            Of(authority).FirstOrDefault(audit => audit.AuditId == auditId)
            ?? throw new AuditRefused($"There is no audit {auditId}: open it from the register.");
        if (before.Withdrawn)
        {
            throw new AuditRefused("The audit is withdrawn: nothing of it changes any more.");
        }

        var after = change(before);
        database.Write(transaction =>
        {
            _store.AddVersion(transaction, authority, after, by);
            _log.Note(transaction, by, "audit", $"{authority}/{auditId}", what, before, after);
        });
        return after;
    }

    private DateOnly NotLater(DateOnly day, string field) =>
        day <= DateOnly.FromDateTime(_store.Now())
            ? day
            : throw new AuditRefused("The day has not come yet: write the day on which it was done.", field);
}
