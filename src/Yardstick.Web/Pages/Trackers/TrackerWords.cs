using Yardstick.Core.Trackers;

namespace Yardstick.Web.Pages.Trackers;

/// <summary>The words of trackers for people.</summary>
internal static class TrackerWords
{
    public static string About(TrackerMeeting meeting) =>
        $"about {meeting.Month.ToWords()}{(meeting.AreaId is { } area ? $", area {area}" : "")}, {(meeting.IsClosed ? "closed" : "open")}";

    /// <summary>Choices of a form with an empty one before them.</summary>
    public static IReadOnlyList<(string Value, string Words)> Choices(IReadOnlyList<TrackerChoice> choices) =>
        [("", "None"), .. choices.Select(choice => (choice.Key, choice.Words))];
}
