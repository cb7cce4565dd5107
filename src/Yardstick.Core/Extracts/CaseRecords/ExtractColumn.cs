namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>A column of a table of the extract.</summary>
public sealed record ExtractColumn
{
    /// <summary>As in the extract format, and as the column of the case table is called.</summary>
    public required string Name { get; init; }

    public required ExtractColumnType Type { get; init; }

    /// <summary>A row with an empty cell here belongs to nobody or nothing and is set aside.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The day may lie after the extract was cut: something planned, due or valid until.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>What builds of other case-management systems call it; the first that is found stands for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

public enum ExtractColumnType
{
    Text,

    /// <summary>A day; a time behind it is passed over.</summary>
    Date,

    /// <summary>A day with a time, as clocks in England show it.</summary>
    Timestamp,
    WholeNumber,
    DecimalNumber,
}
