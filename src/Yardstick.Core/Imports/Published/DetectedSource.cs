namespace Yardstick.Core.Imports.Published;

/// <summary>Closed union: what a path holds, as far as names and first bytes tell.</summary>
public abstract record DetectedSource
{
    private DetectedSource() { }

    /// <param name="NamesEdition">Whether the delivery says which edition it is; else options must.</param>
    public sealed record Published(PublishedForm Form, bool NamesEdition) : DetectedSource;

    /// <summary>A month-end extract of case records: a folder with a manifest, or a folder of such folders.</summary>
    public sealed record Extract : DetectedSource;

    /// <param name="Reason">One sentence for the person who gave the path: what was found, and what would be needed.</param>
    public sealed record Unknown(string Reason) : DetectedSource;
}

public enum PublishedForm
{
    Folder,
    Workbook,
    CsvFile,
}
