namespace Yardstick.Core.Imports.Published;

/// <summary>That a delivery was kept, when, and of what: the trail of an edition that was delivered more than once.</summary>
public sealed record KeptDelivery
{
    public required string AuthorityCode { get; init; }

    public required string Edition { get; init; }

    /// <summary>1 for the first delivery of the edition.</summary>
    public required int Number { get; init; }

    /// <summary>The folder or workbook as it was named.</summary>
    public required string SourceName { get; init; }

    /// <summary>SHA-256 of what was read: the same for two deliveries that say the same.</summary>
    public required string ContentHash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    public required int Tables { get; init; }

    /// <summary>Printed indicator rows of all tables.</summary>
    public required int IndicatorRows { get; init; }
}
