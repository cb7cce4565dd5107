using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Administration.Targets;

/// <summary>A target as somebody wants to set it.</summary>
public sealed record TargetToSet
{
    public required string AuthorityCode { get; init; }

    /// <summary>Key of the catalogue.</summary>
    public required string Indicator { get; init; }

    /// <summary>As papers print targets (<c>&gt;=95%</c>, <c>85-95%</c>, <c>TBC</c>); with a formula only its operator (<c>&lt;=</c>).</summary>
    public required string Text { get; init; }

    public TargetAudience Audience { get; init; }

    public TargetFormula? Formula { get; init; }

    /// <summary>Null for the indicator's own.</summary>
    public RagTolerance? Tolerance { get; init; }

    /// <summary>Who decided it, where and when.</summary>
    public required string Source { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null for no end.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>What setting a target would change, before it is confirmed.</summary>
/// <param name="Before">What holds on the first day now; null for none.</param>
/// <param name="After">What would hold, worked out for that day.</param>
/// <param name="Closed">Targets that would end with it.</param>
public sealed record TargetPreview(SetTarget? Before, SetTarget After, IReadOnlyList<SetTarget> Closed);
