using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reference;

/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Text">As papers print targets: <c>&gt;=95%</c>, <c>&lt;=20</c>, <c>85-95%</c>, <c>TBC</c>; of a formula its operator.</param>
public sealed record SetTarget(string AuthorityCode, string Indicator, string Text, DateOnly ValidFrom, string Source)
{
    /// <summary>Empty for one of the file.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly ValidTo { get; init; } = DateOnly.MaxValue;

    public TargetAudience Audience { get; init; }

    /// <summary>How far a figure may miss it and be amber; null for the indicator's own.</summary>
    public RagTolerance? Tolerance { get; init; }

    /// <summary>Null for a number.</summary>
    public TargetFormula? Formula { get; init; }

    /// <summary>What a formula that was worked out was made of, in words; null for a number.</summary>
    public string? Inputs { get; init; }
}

/// <summary>For whom a target is. The later word sees what the earlier one sees.</summary>
public enum TargetAudience
{
    /// <summary>Printed wherever the figure is.</summary>
    Everyone,

    /// <summary>For those who work in the council; a stretch target, for example.</summary>
    Council,
}

/// <summary>A count that a benchmark's rate would give: rate × population aged 0 to 17 ÷ 10,000, and ÷ 12 for what is counted in a month.</summary>
public sealed record TargetFormula
{
    public required RateSource RateFrom { get; init; }

    /// <summary>Per 10,000; given only where it is <see cref="RateSource.Stated"/>.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Key of the indicator whose national figures give the rate; null where it is stated.</summary>
    public string? RateIndicator { get; init; }

    /// <summary>The rate is of a year and the figure of a month.</summary>
    public required bool IsMonthly { get; init; }
}

/// <summary>Whose rate a formula takes.</summary>
public enum RateSource
{
    Stated,
    Neighbours,
    Region,
    England,
}
