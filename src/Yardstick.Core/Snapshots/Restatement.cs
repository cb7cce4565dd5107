using Yardstick.Core.Observations;

namespace Yardstick.Core.Snapshots;

/// <summary>A frozen figure beside what it would be from a later extract.</summary>
public sealed record ComparedFigure
{
    public required string Indicator { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required string AreaLevel { get; init; }

    public required string AreaId { get; init; }

    /// <summary>Null for an area that was not there.</summary>
    public FigureParts? Frozen { get; init; }

    /// <summary>Null for an area that is not there any more.</summary>
    public FigureParts? Latest { get; init; }

    /// <summary>Who had supplied the frozen figure by hand; null for what case records gave.</summary>
    internal string? FrozenSuppliedBy { get; init; }

    /// <summary>Who has supplied the latest figure by hand; null for what case records give.</summary>
    internal string? LatestSuppliedBy { get; init; }

    /// <summary>In words, with the number of records of each kind; empty when nothing has changed.</summary>
    public string Cause { get; init; } = "";

    /// <summary>The records behind the cause by kind, with their ids; for those alone who may see them.</summary>
    public IReadOnlyList<ExplainedRecords> Records { get; init; } = [];

    /// <summary>An area with nothing to count is the same as an area that is not there.</summary>
    public bool IsRestated => (Frozen ?? FigureParts.Nothing(Latest!)) != (Latest ?? FigureParts.Nothing(Frozen!));

    /// <summary>Null unless there is a value on both sides.</summary>
    public decimal? Change => Latest?.Value - Frozen?.Value;
}

/// <summary>What a figure consists of.</summary>
public sealed record FigureParts(decimal? Numerator, decimal? Denominator, decimal? Value, ObservationStatus Status)
{
    public static FigureParts Of(Observation row) => new(row.Numerator, row.Denominator, row.Value, row.Status);

    /// <summary>Zero cases in the form of another figure.</summary>
    internal static FigureParts Nothing(FigureParts like) =>
        like.Denominator is null
            ? new FigureParts(0, null, 0, ObservationStatus.Ok)
            : new FigureParts(0, 0, null, ObservationStatus.NoCases);
}

/// <summary>Records of one kind of change.</summary>
/// <param name="Kind">For example <c>left</c>.</param>
/// <param name="Records">The id of each, with the person's behind it where the record is not named by the person: <c>K3 (C)</c>.</param>
public sealed record ExplainedRecords(string Kind, IReadOnlyList<string> Records);

/// <summary>A record that counts otherwise than when the month was frozen, in one area.</summary>
public sealed record ChangedRecord
{
    /// <summary>Its id, with the person's: some records are known by the kind of work only.</summary>
    internal string Name => PersonId is null || PersonId == RecordId ? RecordId : $"{RecordId} ({PersonId})";

    public required DateOnly PeriodEnd { get; init; }

    /// <summary>One with SQL: what is derived changes with it.</summary>
    public required string Indicator { get; init; }

    public string? PersonId { get; init; }

    public required string RecordId { get; init; }

    /// <summary>The team that counted it; null where none could be named.</summary>
    public string? AreaId { get; init; }

    /// <summary>Null when it was not counted.</summary>
    public decimal? FrozenNumerator { get; init; }

    /// <summary>Null for counts, or when it was not counted.</summary>
    public decimal? FrozenDenominator { get; init; }

    /// <summary>Null when it is not counted.</summary>
    public decimal? LatestNumerator { get; init; }

    /// <summary>Null for counts, or when it is not counted.</summary>
    public decimal? LatestDenominator { get; init; }
}

/// <summary>All frozen figures of an authority beside those from one extract.</summary>
public sealed record RestatementReport
{
    public required string AuthorityCode { get; init; }

    public required string ExtractId { get; init; }

    public required DateOnly ExtractDate { get; init; }

    /// <summary>Sorted as <c>observations.csv</c>; those that have not changed too.</summary>
    public required IReadOnlyList<ComparedFigure> Figures { get; init; }

    /// <summary>By month end, indicator, record and area.</summary>
    public required IReadOnlyList<ChangedRecord> Records { get; init; }
}
