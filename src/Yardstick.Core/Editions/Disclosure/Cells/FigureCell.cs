using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Cells;

/// <summary>A figure with the counts that it is made of. A count that is not whole, or of no persons, is left out.</summary>
internal sealed record FigureCell
{
    public required FigureName Name { get; init; }

    /// <summary>Title of the indicator.</summary>
    public required string Title { get; init; }

    public required IndicatorUnit Unit { get; init; }

    /// <summary>The count itself for counts and rates.</summary>
    public long? Numerator { get; init; }

    /// <summary>Of shares and means; null for counts, and for rates, whose population is public.</summary>
    public long? Denominator { get; init; }

    /// <summary>Children that a rate is over; it is public.</summary>
    public decimal? Population { get; init; }

    /// <summary>Null where there is none: no cases.</summary>
    public decimal? Value { get; init; }

    public string Words =>
        Name.IsTwelveMonths ? $"{Title}, twelve months to {Name.Month.ToWords()}"
        : Name.IsAuthority ? $"{Title}, {Name.Month.ToWords()}"
        : $"{Title}, {Name.Area}, {Name.Month.ToWords()}";
}

/// <summary>How much of a figure a publication shows.</summary>
internal enum Display
{
    /// <summary>It is not in the publication.</summary>
    Absent,

    /// <summary>A symbol stands in its place.</summary>
    Suppressed,

    /// <summary>Its value alone, rounded.</summary>
    Rounded,

    /// <summary>Its value and its counts.</summary>
    Full,
}

/// <param name="Value">As printed, for a rounded one.</param>
/// <param name="Decimals">Of the printed value.</param>
internal readonly record struct Shown(Display Display, decimal? Value = null, int Decimals = 0);
