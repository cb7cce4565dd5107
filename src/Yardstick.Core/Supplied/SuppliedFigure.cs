using System.Globalization;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Supplied;

/// <summary>A figure that was supplied by hand, with what was decided about it last.</summary>
public sealed record SuppliedFigure
{
    /// <summary>Unique in the store; later ones are greater.</summary>
    public required long Number { get; init; }

    public required string Indicator { get; init; }

    /// <summary>End of the month, or of the quarter's last month.</summary>
    public required DateOnly PeriodEnd { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Where its counts are not known.</summary>
    public decimal? Value { get; init; }

    public required string Source { get; init; }

    public required string Supplier { get; init; }

    /// <summary>Why the figure that was approved before is wrong; null for a first one.</summary>
    public string? Correction { get; init; }

    public required string SuppliedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SuppliedAt { get; init; }

    public required SuppliedStanding Standing { get; init; }

    /// <summary>Orders decisions; null while it waits.</summary>
    public long? DecisionNumber { get; init; }

    /// <summary>Why it was returned or withdrawn.</summary>
    public string? Note { get; init; }

    public string? DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    /// <summary>Whether it is the one that counts: false for what a correction has taken the place of.</summary>
    public bool Holds { get; init; }

    public Month Month => Month.Of(PeriodEnd);

    /// <summary>As it was written: <c>12 of 300</c>, or <c>5.4</c>.</summary>
    public string Numbers =>
        Denominator is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Numerator ?? Value:0.####}")
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator:0.####} of {Denominator:0.####}");
}

public enum SuppliedStanding
{
    Waiting,
    Approved,
    Returned,
    Withdrawn,
}
