using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>One version of the report of a month.</summary>
public sealed record EditionRecord
{
    public required long EditionId { get; init; }

    public required string AuthorityCode { get; init; }

    public required Month Month { get; init; }

    /// <summary>Name of the layout: <c>panel-report</c>.</summary>
    public required string Layout { get; init; }

    /// <summary>From 1; each amendment is the next.</summary>
    public required int Version { get; init; }

    public required EditionState State { get; init; }

    /// <summary>The version that this one corrects; null for the first.</summary>
    public long? Amends { get; init; }

    /// <summary>What is corrected; null for the first version.</summary>
    public string? Note { get; init; }

    /// <summary>Null before it is published.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>SHA-256 of the restricted report.</summary>
    public required string RestrictedHash { get; init; }

    /// <summary>SHA-256 of the public report; null where none could be made.</summary>
    public string? PublicHash { get; init; }

    public string? Hash(EditionAudience audience) => audience is EditionAudience.Public ? PublicHash : RestrictedHash;
}

/// <summary>A step that was taken.</summary>
public sealed record EditionEvent
{
    public required long EditionId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required EditionStep Step { get; init; }

    /// <summary>The state after it.</summary>
    public required EditionState State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedAt { get; init; }

    public required string Person { get; init; }

    public required string Role { get; init; }

    public string? Note { get; init; }
}
