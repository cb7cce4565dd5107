namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>What one file of an extract looks like: a definition in <c>definitions/extracts/ssd</c> or <c>local</c>.</summary>
public sealed record ExtractTable
{
    /// <summary>The file's name without <c>.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that the file may have.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The column that names a record, unique within the table; null where only the whole row does.</summary>
    public string? Key { get; init; }

    /// <summary>The column that names the child; null where no child is named.</summary>
    public string? Person { get; init; }

    public required IReadOnlyList<ExtractColumn> Columns { get; init; }

    /// <summary>The case table that keeps the accepted rows.</summary>
    public string CaseTable => "extract_" + Name;
}
