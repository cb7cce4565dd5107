namespace Yardstick.Core.Scrutiny.Escalations;

/// <summary>
/// An indicator, action or recommendation that was referred to a body (corporate parenting board, improvement board, safeguarding partnership),
/// because those who are responsible for it cannot put it right alone. Open until the body's answer is noted.
/// </summary>
public sealed record Escalation
{
    public required string AuthorityCode { get; init; }

    /// <summary>Counted in the authority, from 1.</summary>
    public required int EscalationId { get; init; }

    public required EscalatedKind Kind { get; init; }

    /// <summary>Key of the indicator, id of the action, or <c>panel/number</c> of the recommendation.</summary>
    public required string Subject { get; init; }

    /// <summary>The subject in words, as it was when it was referred.</summary>
    public required string Wording { get; init; }

    /// <summary>The recommendation was made on an exempt item: its words are not for the public.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Keys of the indicators that it is about, by which their pages show it; none for an action that is about none.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The name of the body, as people write it.</summary>
    public required string Body { get; init; }

    public required string Reason { get; init; }

    public required DateOnly EscalatedOn { get; init; }

    /// <summary>The day on which this was written down: papers of an earlier day do not have it.</summary>
    public required DateOnly NotedOn { get; init; }

    /// <summary>What the body decided or asked for; null while nothing is noted.</summary>
    public string? Outcome { get; init; }

    /// <summary>The day on which the body dealt with it; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The day on which the outcome was written down.</summary>
    public DateOnly? OutcomeNotedOn { get; init; }

    public bool IsOpen => ClosedOn is null;
}

public enum EscalatedKind
{
    Indicator,
    Action,
    Recommendation,
}

/// <summary>What a person says when something is referred to a body.</summary>
public sealed record EscalationToMake
{
    public required string AuthorityCode { get; init; }

    public required EscalatedKind Kind { get; init; }

    /// <inheritdoc cref="Escalation.Subject"/>
    public required string? Subject { get; init; }

    public required string? Body { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? EscalatedOn { get; init; }
}
