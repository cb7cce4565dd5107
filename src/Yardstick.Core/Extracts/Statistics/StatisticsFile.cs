namespace Yardstick.Core.Extracts.Statistics;

/// <summary>A release that was imported: what, when and by whom.</summary>
public sealed record StatisticsFile
{
    /// <summary>Counted from 1 in the order of the imports.</summary>
    public required long Number { get; init; }

    public required string DataSet { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string FileHash { get; init; }

    /// <summary>An e-mail address, or the user of the machine.</summary>
    public required string ImportedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>How many values and symbols it brought.</summary>
    public long ValuesKept { get; init; }
}
