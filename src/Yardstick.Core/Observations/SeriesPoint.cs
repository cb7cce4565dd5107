using Yardstick.Core.Extracts;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations;

/// <summary>One month of a series as known in one edition.</summary>
public sealed record SeriesPoint
{
    public required Month Month { get; init; }

    public required Figure Figure { get; init; }

    /// <summary>As printed, or as the product displays it.</summary>
    public required string Displayed { get; init; }

    /// <summary>Name of the edition that this value comes from.</summary>
    public required string Edition { get; init; }

    /// <summary>Where it was printed; null for figures of our own.</summary>
    public CellPlace? Place { get; init; }

    /// <summary>Who supplied it by hand, and from where; null for all others.</summary>
    public string? SuppliedBy { get; init; }
}
