using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Positions;

/// <summary>Where a position statement stands, in words.</summary>
internal static class PositionWords
{
    public static string Of(PositionVersion? version) =>
        version switch
        {
            null => "Nothing was written yet.",
            { Standing: Standing.Draft } => $"Draft of {version.WrittenBy}, {Day(version.WrittenAt)}.",
            { Standing: Standing.Submitted } =>
                $"Submitted by {version.DecidedBy}, {Day(version.DecidedAt)}; waits for approval.",
            { Standing: Standing.Returned } =>
                $"Returned by {version.DecidedBy}, {Day(version.DecidedAt)}: {version.Reason}",
            { IsForPublication: true } =>
                $"Approved by {version.DecidedBy}, {Day(version.DecidedAt)}, and for publication.",
            _ => $"Approved by {version.DecidedBy}, {Day(version.DecidedAt)}, for restricted versions alone.",
        };

    /// <summary>For a cell of a list.</summary>
    public static string Short(PositionStatement statement) =>
        (statement.Current?.Standing, statement.Approved) switch
        {
            (null, _) => "not begun",
            (Standing.Approved, _) => "approved",
            (Standing.Draft, null) => "draft",
            (Standing.Submitted, null) => "waits for approval",
            (Standing.Returned, null) => "returned",
            _ => "approved, and being changed",
        };

    private static string Day(DateTime? utc) => utc is { } at ? DateText.Of(DateOnly.FromDateTime(at)) : "";
}
