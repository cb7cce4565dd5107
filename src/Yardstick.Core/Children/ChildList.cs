using Yardstick.Core.Indicators;

namespace Yardstick.Core.Children;

/// <summary>The children behind a figure, as one reader may see them.</summary>
public sealed record ChildList
{
    public required ChildQuery Query { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>The day on which the records were cut that the list is made from.</summary>
    public required DateOnly ExtractDate { get; init; }

    /// <summary>Those who count against the indicator first, the longest over first.</summary>
    public required IReadOnlyList<ChildRow> Rows { get; init; }

    /// <summary>Records that are restricted and not shown to this reader.</summary>
    public required int NotShown { get; init; }

    /// <summary>Counted records that concern no child.</summary>
    public required int WithoutChild { get; init; }

    /// <summary>Of everything counted, shown or not, as it is recorded now.</summary>
    public required decimal Numerator { get; init; }

    /// <summary>Null for counts.</summary>
    public required decimal? Denominator { get; init; }

    /// <summary>The figure as it was frozen; null when the month is not. It differs where records changed since.</summary>
    public required (decimal? Numerator, decimal? Denominator)? Frozen { get; init; }

    /// <summary>True when the records have changed since the month was frozen.</summary>
    public bool HasChanged => Frozen is { } frozen && frozen != (Numerator, Denominator);
}

/// <summary>One child of a list, or one record where the indicator counts events.</summary>
public sealed record ChildRow
{
    public required ShownChild Child { get; init; }

    public required bool InNumerator { get; init; }

    /// <summary>Null for counts.</summary>
    public required bool? InDenominator { get; init; }

    /// <summary>Counts against the indicator: outside the numerator where more is better, inside it where less is better.</summary>
    public required bool IsAdverse { get; init; }

    /// <summary>Why it passed or failed, in words.</summary>
    public required string Reason { get; init; }

    public DateOnly? ClockStart { get; init; }

    public DateOnly? LastEvent { get; init; }

    public DateOnly? DueDate { get; init; }

    public int? DaysOver { get; init; }

    public string? TeamId { get; init; }

    public required string TeamName { get; init; }
}
