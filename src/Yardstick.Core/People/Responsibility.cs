namespace Yardstick.Core.People;

/// <summary>What somebody is to an indicator.</summary>
public enum ResponsibilityKind
{
    Owner,
    Reporter,
    Deputy,
}

/// <summary>A person who owns or reports an indicator, or stands in, from a day to a day.</summary>
public sealed record Responsibility
{
    public required string ResponsibilityId { get; init; }

    public required string AuthorityCode { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    public required ResponsibilityKind Kind { get; init; }

    public required string AccountId { get; init; }

    public required DateOnly FromDate { get; init; }

    /// <summary>The first day on which it is no longer this person's; 9999-12-31 while none is set.</summary>
    public required DateOnly ToDate { get; init; }

    public bool IsActiveOn(DateOnly day) => FromDate <= day && day < ToDate;
}
