using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Supplied;

/// <summary>A figure that was read and is sound in itself.</summary>
internal sealed record FigureToSupply
{
    public required SuppliedRow Row { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>The month, or the last month of the quarter.</summary>
    public required Month Month { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Where its counts are not known.</summary>
    public decimal? Value { get; init; }

    public required string Source { get; init; }

    public required string Supplier { get; init; }

    /// <summary>Why an approved figure is wrong; null for a first one.</summary>
    public string? Correction { get; init; }

    public bool Says(SuppliedFigure other) =>
        (Numerator, Denominator, Value) == (other.Numerator, other.Denominator, other.Value);
}
