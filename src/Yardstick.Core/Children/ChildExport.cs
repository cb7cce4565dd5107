namespace Yardstick.Core.Children;

/// <summary>A list of children that was taken out: who took it when, what for, and until when it can be fetched.</summary>
public sealed record ChildExport
{
    public required string ExportId { get; init; }

    public required string AuthorityCode { get; init; }

    public required string AccountId { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>UTC; from then on the file is gone.</summary>
    public required DateTime ExpiresAt { get; init; }

    public required string Purpose { get; init; }

    public required string Query { get; init; }

    /// <summary>One a line; empty for the whole authority.</summary>
    public required string Areas { get; init; }

    public required long Children { get; init; }

    /// <summary>The CSV; null when it has expired.</summary>
    public string? FileText { get; init; }
}
