using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>A task with how far its text is and whose turn it is today.</summary>
/// <param name="Commentary">The text that serves the indicator; null while nobody opened one.</param>
/// <param name="Writer">Account of who writes; null when nobody is named.</param>
/// <param name="Approver">Account of who approves; null when nobody is named.</param>
public sealed record ListedTask(CommentaryTask Task, Commentary? Commentary, string? Writer, string? Approver)
{
    public TaskStanding Standing =>
        Commentary?.Current is not { } current
            ? TaskStanding.NotBegun
            : current.Standing switch
            {
                Texts.Standing.Submitted => TaskStanding.Submitted,
                Texts.Standing.Returned => TaskStanding.Returned,
                Texts.Standing.Approved when Task.Reasons.Any(reason => reason.AddedAt > current.DecidedAt) =>
                    TaskStanding.Reopened,
                Texts.Standing.Approved => TaskStanding.Approved,
                _ => TaskStanding.Draft,
            };

    /// <summary>Account of whose turn it is; null when nobody is named, or nothing is left to do.</summary>
    public string? Turn =>
        Standing switch
        {
            TaskStanding.Approved => null,
            TaskStanding.Submitted => Approver,
            _ => Writer,
        };

    public bool IsOpen => Standing != TaskStanding.Approved;

    public bool IsOverdue(DateOnly today) => IsOpen && Task.DueOn < today;
}

/// <summary>How far the text of a task is.</summary>
public enum TaskStanding
{
    NotBegun,
    Draft,
    Returned,

    /// <summary>Approved, but a new reason came after that.</summary>
    Reopened,
    Submitted,
    Approved,
}
