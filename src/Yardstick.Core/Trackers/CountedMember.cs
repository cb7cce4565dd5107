using Yardstick.Core.Periods;

namespace Yardstick.Core.Trackers;

/// <summary>A child or record behind a frozen figure, as it was counted when the month was frozen.</summary>
public sealed record CountedMember
{
    public required string Indicator { get; init; }

    /// <summary>The month end of the figure.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Null for a record that concerns no child.</summary>
    public string? PersonId { get; init; }

    /// <summary>The team that answered for the child; null where none did.</summary>
    public string? AreaId { get; init; }

    public required decimal Numerator { get; init; }

    /// <summary>Null for counts.</summary>
    public decimal? Denominator { get; init; }

    public Month Month => Month.Of(PeriodEnd);
}
