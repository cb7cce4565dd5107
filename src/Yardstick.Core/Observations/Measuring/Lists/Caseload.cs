namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>The children of one worker at a month end: a row of <c>caseloads.csv</c>, which names workers and is for managers alone.</summary>
public sealed record Caseload
{
    public required DateOnly PeriodEnd { get; init; }

    public required string WorkerId { get; init; }

    /// <summary>SW, NQSW, ASYE or OTHER at the month end; null when none is recorded.</summary>
    public string? Status { get; init; }

    /// <summary>The team in which most of the children sit; null when no team answers for them.</summary>
    public string? TeamId { get; init; }

    public required long Children { get; init; }

    public decimal? Fte { get; init; }

    /// <summary>The children are as many as the limit of the status, or more.</summary>
    public required bool OverLimit { get; init; }
}
