using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>What must be said of an indicator for a month, why, and by when. One for an indicator and month.</summary>
public sealed record CommentaryTask
{
    public required string AuthorityCode { get; init; }

    public required Month Month { get; init; }

    /// <summary>Key of the catalogue.</summary>
    public required string Indicator { get; init; }

    /// <summary>On or before it is in time.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>In the order of <see cref="TaskCause"/>; at least one.</summary>
    public required IReadOnlyList<TaskReason> Reasons { get; init; }
}

/// <param name="About">Id of the action or state that it is about; empty for the figure itself.</param>
/// <param name="Why">In words, with the arithmetic or the date.</param>
public sealed record TaskReason(TaskCause Cause, string About, string Why)
{
    /// <summary>UTC; null until the store keeps it.</summary>
    public DateTime? AddedAt { get; init; }
}

/// <summary>Why something must be said, the most urgent first.</summary>
public enum TaskCause
{
    /// <summary>A sign of real change against its own history.</summary>
    Signal,

    /// <summary>The target is missed by more than its tolerance.</summary>
    Red,

    /// <summary>Another rating than the month before.</summary>
    ChangedRating,

    /// <summary>The panel was promised an answer by a day that is over.</summary>
    AnswerOverdue,

    /// <summary>An action or an analysis was promised for now.</summary>
    PromiseDue,

    /// <summary>The figure is under review, to be confirmed or under development.</summary>
    InDoubt,
}
