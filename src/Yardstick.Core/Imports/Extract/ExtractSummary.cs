namespace Yardstick.Core.Imports.Extract;

/// <summary>What an import did, in numbers.</summary>
public sealed record ExtractSummary
{
    public required ExtractManifest Manifest { get; init; }

    /// <summary>Authority, day and the first digits of <see cref="ContentHash"/>.</summary>
    public required string ExtractId { get; init; }

    /// <summary>SHA-256 over the names and bytes of all files that were read: the same extract has the same hash.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Name of the compressed copy of the delivered files; null when none was kept.</summary>
    public string? ArchiveHash { get; init; }

    /// <summary>Sheets, files and modules of the delivery, when it was no standard extract.</summary>
    public IReadOnlyList<Sources.SourcePart> Parts { get; init; } = [];

    /// <summary>By name.</summary>
    public required IReadOnlyList<ImportedTable> Tables { get; init; }

    /// <summary>Tables that the extract lacks; their indicators are not available.</summary>
    public required IReadOnlyList<string> AbsentTables { get; init; }

    /// <summary>Files that are no table of an extract.</summary>
    public required IReadOnlyList<string> IgnoredFiles { get; init; }
}

/// <summary>Where the rows of one table went: read is always accepted and set aside together.</summary>
/// <param name="File">As delivered.</param>
/// <param name="IgnoredColumns">As delivered; not kept.</param>
public sealed record ImportedTable(
    string Table,
    string File,
    long Accepted,
    long SetAside,
    IReadOnlyList<string> IgnoredColumns
)
{
    public long Read => Accepted + SetAside;
}

/// <summary>What an import would do and find.</summary>
/// <param name="Findings">In the order in which they are listed.</param>
public sealed record ExtractCheck(ExtractSummary Summary, IReadOnlyList<ExtractFinding> Findings);
