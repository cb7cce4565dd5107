using Yardstick.Core.People;

namespace Yardstick.Core.Audits;

/// <summary>One audit of one child's file, as it stands now.</summary>
public sealed record AuditedCase
{
    /// <summary><c>register-12-3</c>: the third of round 12.</summary>
    public required string AuditId { get; init; }

    public required long Round { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The team that answered for the child when the sample was drawn; null where none did.</summary>
    public string? AreaId { get; init; }

    /// <summary>Name of the service that the team belongs to.</summary>
    public required string Service { get; init; }

    /// <summary>Role of the manager who is to do it; null while it is not allocated.</summary>
    public string? Auditor { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public string? CompletedBy { get; init; }

    /// <summary>The auditor's grade, as a hyphened word; null while it is not completed.</summary>
    public string? InitialGrade { get; init; }

    public DateOnly? ModeratedOn { get; init; }

    public string? ModeratedBy { get; init; }

    /// <summary>The grade after moderation, which is the one that is reported; null without moderation.</summary>
    public string? FinalGrade { get; init; }

    /// <summary>What must be put right.</summary>
    public string? Action { get; init; }

    public string? ActionRole { get; init; }

    public DateOnly? ActionDue { get; init; }

    public DateOnly? ActionDoneOn { get; init; }

    public DateOnly? ReAuditOn { get; init; }

    public required bool Withdrawn { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Note { get; init; }

    public AuditGrade? Initial => HyphenedWord.Read<AuditGrade>(InitialGrade);

    public AuditGrade? Final => HyphenedWord.Read<AuditGrade>(FinalGrade);

    /// <summary>Null without moderation.</summary>
    public Regrade? Regraded =>
        (Initial, Final) switch
        {
            ({ } before, { } after) => after == before ? Regrade.Same
            : after < before ? Regrade.Better
            : Regrade.Worse,
            _ => null,
        };

    /// <summary>Whether the work was found inadequate: after moderation or, before it, by the auditor.</summary>
    public bool IsInadequate => (Final ?? Initial) is AuditGrade.Inadequate;

    /// <summary>What is to be done next, in words.</summary>
    public string Standing =>
        Withdrawn ? "withdrawn"
        : Auditor is null ? "to be allocated"
        : CompletedOn is null ? "allocated"
        : IsInadequate && Action is null ? "inadequate, remedial action to be agreed"
        : IsInadequate && ActionDoneOn is null ? "inadequate, remedial action open"
        : ModeratedOn is null ? "completed"
        : "moderated";
}
