namespace Yardstick.Core.Observations.Quality;

/// <summary>How far the figure of one indicator, month and area can be relied on: a row of <c>quality.csv</c>.</summary>
public sealed record IndicatorQuality
{
    public required string AuthorityCode { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The month end.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>As in observations.</summary>
    public required string AreaLevel { get; init; }

    public required string AreaId { get; init; }

    /// <summary>Children or records in the denominator; those counted, where there is none.</summary>
    public long Cases { get; init; }

    /// <summary>Those of <see cref="Cases"/> that an open error or warning is about.</summary>
    public long Doubtful { get; init; }

    /// <summary>Per cent of <see cref="Cases"/>, at most ten places; null without cases.</summary>
    public decimal? DoubtfulShare { get; init; }

    public required QualityGrade Grade { get; init; }

    /// <summary>Why there is no grade, or why it is red whatever the share; for people.</summary>
    public string? Reason { get; init; }

    /// <summary>For people, of a red grade: what blocks it, or how many cases are in doubt.</summary>
    public string WhyRed => Reason ?? $"findings doubt {Doubtful} of {Cases}";
}

public enum QualityGrade
{
    /// <summary>No cases, or the figure is not available.</summary>
    NotGraded,
    Green,
    Amber,

    /// <summary>The figure is not judged (definitions, section 3).</summary>
    Red,
}

/// <summary>Shares, in per cent, from which a grade is amber and red (definitions, section 8).</summary>
public sealed record QualityThresholds(decimal Amber = 2, decimal Red = 5)
{
    public QualityGrade GradeOf(decimal share) =>
        share >= Red ? QualityGrade.Red
        : share >= Amber ? QualityGrade.Amber
        : QualityGrade.Green;
}
