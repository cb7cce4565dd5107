namespace Yardstick.Core.Imports.Published;

/// <summary>One folder or workbook of published tables, read and typed: everything the store keeps of it.</summary>
public sealed record PublishedDelivery
{
    public required PublishedEdition Edition { get; init; }

    /// <summary>Tables in the order of <c>tables.csv</c>, else in file and sheet order.</summary>
    public required IReadOnlyList<PublishedTable> Tables { get; init; }

    /// <summary>Printed prose, for the checker; never shipped in the sample.</summary>
    public required IReadOnlyList<PublishedText> Texts { get; init; }

    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>For a measured edition: indicators that the extract cannot feed in any month shown, by key, and why.</summary>
    public IReadOnlyDictionary<string, string> NotMeasured { get; init; } = new Dictionary<string, string>();
}
