using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reference;

/// <summary>What the national statistics say beside one of our indicators: the newest published year on or before a date.</summary>
public sealed record NationalComparison
{
    public required NationalMeasure Measure { get; init; }

    /// <summary>The period as printed by the publisher: <c>2022</c> for 31 March 2022 or the year ending then.</summary>
    public required string Period { get; init; }

    /// <summary><c>31 March 2022</c> or <c>year to 31 March 2022</c>.</summary>
    public string PeriodInWords { get; init; } = "";

    /// <summary>The authority's own published value; null when suppressed or missing.</summary>
    public required decimal? Own { get; init; }

    /// <summary>Values of the councils that the own one was made of, where it has none itself: beside it, never as its own.</summary>
    public IReadOnlyList<PredecessorValue> Predecessors { get; init; } = [];

    public required decimal? England { get; init; }

    public required decimal? Region { get; init; }

    public required string RegionName { get; init; }

    /// <summary>True for counts: the values of England and the region are totals of their councils, not comparable with one council's.</summary>
    public bool EnglandAndRegionAreTotals { get; init; }

    /// <summary>Unweighted mean of the neighbours' values, missing ones left out; null when none is known.</summary>
    public required decimal? NeighbourMean { get; init; }

    public required decimal? NeighbourMedian { get; init; }

    /// <summary>How many of the ten have a value.</summary>
    public required int NeighboursKnown { get; init; }

    /// <summary>Codes of the ten, nearest first; empty when the model does not know the council.</summary>
    public IReadOnlyList<string> Neighbours { get; init; } = [];

    /// <summary><c>April 2021</c> or <c>May 2025</c>.</summary>
    public required string NeighbourModel { get; init; }

    /// <summary>Values of all councils that have one, by authority code; each child is in one council only.</summary>
    public required IReadOnlyDictionary<string, decimal> Authorities { get; init; }

    /// <summary>How many councils of that day have no published value.</summary>
    public int AuthoritiesWithout { get; init; }

    /// <summary>Owner, date and licence, as printed under tables.</summary>
    public required string Source { get; init; }
}

/// <summary>Finds the national figures beside an indicator; null where no national figure exists.</summary>
public delegate NationalComparison? NationalLookup(Indicator indicator, DateOnly asAt);
