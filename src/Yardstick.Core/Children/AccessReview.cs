namespace Yardstick.Core.Children;

/// <summary>A month of the access log that somebody has read and signed.</summary>
public sealed record AccessReview
{
    public required string AuthorityCode { get; init; }

    public required DateOnly MonthEnd { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SignedAt { get; init; }

    public required string SignedBy { get; init; }

    /// <summary>What was found and done about it.</summary>
    public required string Remark { get; init; }

    /// <summary>How many entries were read.</summary>
    public required long Entries { get; init; }

    /// <summary>Number of the last entry of the whole log when it was signed; 0 when the log was empty.</summary>
    public required long LastNumber { get; init; }

    /// <summary>Its hash: the log must hold it for ever.</summary>
    public required string LastHash { get; init; }
}
