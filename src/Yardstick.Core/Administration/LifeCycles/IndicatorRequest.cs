namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>What an owner suggests: a revised indicator in the place of one, or a new one; and what was answered.</summary>
public sealed record IndicatorRequest
{
    /// <summary>Counted in the authority, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Key of the indicator that is to be revised; null for a new one.</summary>
    public string? Indicator { get; init; }

    public required string Title { get; init; }

    public required string Why { get; init; }

    /// <summary>The definition that is suggested, in words.</summary>
    public required string Proposed { get; init; }

    public required DateOnly WantedBy { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RequestedAt { get; init; }

    /// <summary>Null while nobody has answered.</summary>
    public bool? Accepted { get; init; }

    /// <summary>What was answered.</summary>
    public string? Reason { get; init; }

    /// <summary>Key of the indicator that is developed since.</summary>
    public string? Developed { get; init; }

    public string? AnsweredBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; init; }

    public bool IsOpen => Accepted is null;
}

/// <summary>What a person suggests.</summary>
public sealed record RequestToMake
{
    public string? Indicator { get; init; }

    public required string? Title { get; init; }

    public required string? Why { get; init; }

    public required string? Proposed { get; init; }

    public required DateOnly WantedBy { get; init; }
}
