namespace Yardstick.Core.Imports.Sources;

/// <summary>One delivery of one source: whose it is, and for which day or days it speaks.</summary>
public sealed record SourceDelivery
{
    public required SourceKind Source { get; init; }

    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    /// <summary>The last day that it knows: the day of a snapshot, the end of the year of a return, the day on which an extract was cut.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The first day from which its events are complete; null when nobody says so.</summary>
    public DateOnly? CoversFrom { get; init; }

    /// <summary>What the delivered file or folder is called.</summary>
    public required string Name { get; init; }
}

/// <summary>The latest delivery of a source that the store holds.</summary>
/// <param name="ArchiveHash">Name of its copy; null when none was kept.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record HeldDelivery(
    SourceKind Source,
    string Name,
    DateOnly AsAt,
    DateOnly? CoversFrom,
    string? ArchiveHash,
    DateTime ImportedAt
);

/// <summary>Which source a table of the case data has its rows from, and for which days they speak.</summary>
/// <param name="Table">As in the extract format.</param>
public sealed record TableSource(string Table, SourceKind Source, DateOnly AsAt, DateOnly? CoversFrom);

/// <summary>A sheet, file or module of a delivery, and where its rows went: read is always accepted and set aside together.</summary>
/// <param name="Number">1 and so on within the case data of an authority.</param>
/// <param name="File">As findings name it: the file, and the sheet or module in it.</param>
public sealed record SourcePart(int Number, SourceKind Source, string File, long Read, long SetAside)
{
    public long Accepted => Read - SetAside;
}
