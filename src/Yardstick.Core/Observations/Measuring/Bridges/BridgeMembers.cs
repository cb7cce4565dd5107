using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>The members of an indicator at two month ends, in the whole authority: the bridge of every area is made from them.</summary>
/// <param name="RecordedLate">Records that were first held after the month before had been measured.</param>
internal sealed record BridgeMembers(
    Indicator Indicator,
    IReadOnlyList<Member> Previous,
    IReadOnlyList<Member> Current,
    IReadOnlySet<string> RecordedLate
)
{
    /// <param name="inArea">Whether a team, null for none, belongs to the area that the bridge is for.</param>
    public Bridge In(Func<string?, bool> inArea) =>
        Bridge.Between(
            Indicator,
            Previous,
            Current,
            member => inArea(member.AreaId),
            member => RecordedLate.Contains(member.RecordId)
        );
}
