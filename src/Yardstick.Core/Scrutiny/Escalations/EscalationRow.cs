namespace Yardstick.Core.Scrutiny.Escalations;

/// <summary>An escalation as the store keeps it: the kind by its name, the indicators in one text.</summary>
internal sealed record EscalationRow
{
    public required string AuthorityCode { get; init; }

    public required int EscalationId { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string Wording { get; init; }

    public required bool IsExempt { get; init; }

    /// <summary>Keys with a space between them.</summary>
    public required string Indicators { get; init; }

    public required string Body { get; init; }

    public required string Reason { get; init; }

    public required DateOnly EscalatedOn { get; init; }

    public required DateOnly NotedOn { get; init; }

    public string? Outcome { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DateOnly? OutcomeNotedOn { get; init; }

    public static EscalationRow Of(Escalation escalation) =>
        new()
        {
            AuthorityCode = escalation.AuthorityCode,
            EscalationId = escalation.EscalationId,
            Kind = escalation.Kind.ToString(),
            Subject = escalation.Subject,
            Wording = escalation.Wording,
            IsExempt = escalation.IsExempt,
            Indicators = string.Join(' ', escalation.Indicators),
            Body = escalation.Body,
            Reason = escalation.Reason,
            EscalatedOn = escalation.EscalatedOn,
            NotedOn = escalation.NotedOn,
            Outcome = escalation.Outcome,
            ClosedOn = escalation.ClosedOn,
            OutcomeNotedOn = escalation.OutcomeNotedOn,
        };

    public Escalation Kept() =>
        new()
        {
            AuthorityCode = AuthorityCode,
            EscalationId = EscalationId,
            Kind = Enum.Parse<EscalatedKind>(Kind),
            Subject = Subject,
            Wording = Wording,
            IsExempt = IsExempt,
            Indicators = Indicators.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Body = Body,
            Reason = Reason,
            EscalatedOn = EscalatedOn,
            NotedOn = NotedOn,
            Outcome = Outcome,
            ClosedOn = ClosedOn,
            OutcomeNotedOn = OutcomeNotedOn,
        };
}
