namespace Yardstick.Core.Scrutiny.Questions;

/// <summary>What a member asked before a meeting, and the answer that stands in its pack.</summary>
public sealed record MemberQuestion
{
    public required string AuthorityCode { get; init; }

    public required int QuestionId { get; init; }

    public required int MeetingId { get; init; }

    /// <summary>Key of the catalogue; null when it is about none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The seat or role of whoever asked: Chair, Member, Parent governor.</summary>
    public required string AskedBy { get; init; }

    public required string Wording { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>Null while nobody has answered.</summary>
    public string? Answer { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public string? AnsweredBy { get; init; }

    public DateOnly? AnsweredOn { get; init; }
}
