namespace Yardstick.Core.Observations.Quality;

/// <summary>A figure that a rule doubts.</summary>
public sealed record FigureFinding
{
    public required string AuthorityCode { get; init; }

    /// <summary>Number of the rule.</summary>
    public int Rule { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Key of the indicator, or <c>population</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>As in observations.</summary>
    public required string AreaId { get; init; }

    public string? Value { get; init; }

    /// <summary>What was found.</summary>
    public required string Found { get; init; }
}

/// <summary>The population that the rates of a month use.</summary>
/// <param name="ReferenceDate">The day that it describes; null when there is none.</param>
/// <param name="NewerDate">The day of a newer one that was published by then; null when there is none.</param>
public sealed record PopulationInForce(
    string AuthorityCode,
    DateOnly PeriodEnd,
    DateOnly? ReferenceDate,
    DateOnly? NewerDate,
    string? Source
);
