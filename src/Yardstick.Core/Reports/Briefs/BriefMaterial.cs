using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Overviews;

namespace Yardstick.Core.Reports.Briefs;

/// <summary>What the one-page brief of a month is made of.</summary>
public sealed record BriefMaterial
{
    /// <summary>With the promises that are due.</summary>
    public required Overview Overview { get; init; }

    /// <summary>Keys of the headline figures, in order.</summary>
    public required IReadOnlyList<string> Headlines { get; init; }

    /// <summary>The panel's last meeting; null when none is known.</summary>
    public required PanelMeeting? Meeting { get; init; }

    /// <summary>The page of an indicator; null in files.</summary>
    public Func<Indicator, string>? AddressOf { get; init; }
}
