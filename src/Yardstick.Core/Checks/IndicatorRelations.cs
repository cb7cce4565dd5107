namespace Yardstick.Core.Checks;

/// <summary>
/// Which printed indicators explain each other: read from <c>definitions/checks/relations.yml</c>, so that a council can add its own.
/// All names are keys of the catalogue.
/// </summary>
public sealed record IndicatorRelations
{
    public IReadOnlyList<SumOfParts> Sums { get; init; } = [];

    public IReadOnlyList<SharesOfAWhole> Shares { get; init; } = [];

    public IReadOnlyList<PartOfAWhole> Containments { get; init; } = [];

    public IReadOnlyList<StockAndFlow> Flows { get; init; } = [];

    public IReadOnlyList<RateOfCount> Rates { get; init; } = [];

    public IReadOnlyList<PercentageOfCounts> Percentages { get; init; } = [];

    public IReadOnlyList<EqualByNature> EqualByNature { get; init; } = [];

    /// <summary>Every key that is named, so that a misspelt one can be told.</summary>
    internal IEnumerable<string> Keys =>
        [
            .. Sums.SelectMany(sum => sum.Parts.Prepend(sum.Total)),
            .. Shares.SelectMany(shares => shares.Parts),
            .. Containments.SelectMany(containment => containment.Parts.Prepend(containment.Whole)),
            .. Flows.SelectMany(flow => new[] { flow.Stock, flow.Started, flow.Ceased }),
            .. Rates.SelectMany(rate => new[] { rate.Rate, rate.Count, rate.Less ?? rate.Count }),
            .. Percentages.SelectMany(ratio => new[] { ratio.Percentage, ratio.Numerator, ratio.Denominator }),
            .. EqualByNature.SelectMany(equal => equal.Indicators),
        ];
}

/// <summary>The parts exclude each other and make the total: local and unaccompanied children make all.</summary>
public sealed record SumOfParts
{
    public required string Total { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }
}

/// <summary>Percentages of one whole that make 100: the bands of assessment duration.</summary>
public sealed record SharesOfAWhole
{
    public required IReadOnlyList<string> Parts { get; init; }
}

/// <summary>Each part is contained in the whole, and may overlap the others.</summary>
public sealed record PartOfAWhole
{
    public required string Whole { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }
}

/// <summary>The stock of a month end is that of the month before, plus started, less ceased.</summary>
public sealed record StockAndFlow
{
    public required string Stock { get; init; }

    public required string Started { get; init; }

    public required string Ceased { get; init; }
}

/// <summary>A rate is its count over one population, the same for all months of an edition.</summary>
public sealed record RateOfCount
{
    public required string Rate { get; init; }

    public required string Count { get; init; }

    /// <summary>Taken off the count: the rate without unaccompanied children where only all and the unaccompanied are printed.</summary>
    public string? Less { get; init; }

    /// <summary>The count is the sum from April to the month.</summary>
    public bool FromApril { get; init; }
}

/// <summary>A percentage whose numerator and denominator are printed as indicators of their own.</summary>
public sealed record PercentageOfCounts
{
    public required string Percentage { get; init; }

    public required string Numerator { get; init; }

    public required string Denominator { get; init; }

    /// <summary>A ratio of one period's events to another's, not a subset: it may pass 100%.</summary>
    public bool MayExceedWhole { get; init; }
}

/// <summary>Indicators whose figures may well be equal, so that equality is no sign of a copied row.</summary>
public sealed record EqualByNature
{
    public required IReadOnlyList<string> Indicators { get; init; }
}
