using Yardstick.Core.Commentaries.Tasks;

namespace Yardstick.Web.Pages.Tasks;

/// <summary>How far a task is, in words.</summary>
internal static class TaskWords
{
    public static string Of(TaskStanding standing) =>
        standing switch
        {
            TaskStanding.NotBegun => "Not begun",
            TaskStanding.Draft => "Draft",
            TaskStanding.Returned => "Returned",
            TaskStanding.Reopened => "Approved before a new reason came",
            TaskStanding.Submitted => "Waits for approval",
            _ => "Approved",
        };
}
