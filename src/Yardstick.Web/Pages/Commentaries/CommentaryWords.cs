using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Commentaries;

/// <summary>Where a text stands, in a sentence.</summary>
internal static class CommentaryWords
{
    public static string Of(CommentaryVersion? version) =>
        version switch
        {
            null => "Nothing was written yet.",
            { Standing: Standing.Draft } => $"Draft of {version.WrittenBy}, {Day(version.WrittenAt)}.",
            { Standing: Standing.SetAside } =>
                $"Text of {version.WrittenBy}, {Day(version.WrittenAt)}, set aside because somebody had saved before.",
            { Standing: Standing.Submitted } =>
                $"Submitted by {version.DecidedBy}, {Day(version.DecidedAt)}; waits for approval.",
            { Standing: Standing.Returned } =>
                $"Returned by {version.DecidedBy}, {Day(version.DecidedAt)}: {version.Reason}",
            _ => $"Approved by {version.DecidedBy}, {Day(version.DecidedAt)}.",
        };

    private static string Day(DateTime? utc) => utc is { } at ? DateText.Of(DateOnly.FromDateTime(at)) : "";
}
