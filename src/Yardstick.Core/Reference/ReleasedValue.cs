namespace Yardstick.Core.Reference;

/// <summary>A value of a later release of the statistics than the one that comes with the product.</summary>
public sealed record ReleasedValue
{
    public required string Measure { get; init; }

    public required int Year { get; init; }

    public required string AuthorityCode { get; init; }

    /// <summary>Null where the publisher printed a symbol.</summary>
    public decimal? Value { get; init; }

    /// <summary>What was printed in place of a value; null for a value.</summary>
    public string? Symbol { get; init; }

    /// <summary>The file that it was imported with; empty before it is.</summary>
    public string FileName { get; init; } = "";

    /// <summary>UTC.</summary>
    public DateTime ImportedAt { get; init; }
}
