using System.Text.Json.Serialization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published;

/// <summary>One printed table of an edition.</summary>
public sealed record PublishedTable
{
    /// <summary>1-based position in the delivery.</summary>
    public required int Number { get; init; }

    public required string File { get; init; }

    public string? Sheet { get; init; }

    public required string Title { get; init; }

    public required PublishedTableKind Kind { get; init; }

    /// <summary>Audience where it differs from the edition's.</summary>
    public string? Audience { get; init; }

    /// <summary>For a team table: the printed title of the indicator that it breaks down, and its key once matched.</summary>
    public string? IndicatorTitle { get; init; }

    public string? Indicator { get; init; }

    /// <summary>Rows of an <see cref="PublishedTableKind.Indicators"/> table, in printed order.</summary>
    public IReadOnlyList<PublishedRow> Rows { get; init; } = [];

    /// <summary>Rows of a <see cref="PublishedTableKind.Teams"/> table, its total row included.</summary>
    public IReadOnlyList<PublishedTeamRow> TeamRows { get; init; } = [];
}

public enum PublishedTableKind
{
    Indicators,
    Teams,
    Caseloads,
    Text,
    Glossary,
    Meetings,
    Agenda,
    ReportForm,
    Contents,
    Recommendations,
}

/// <summary>One printed row: an indicator with its months and judgement columns.</summary>
public sealed record PublishedRow
{
    /// <summary>1-based position in its table.</summary>
    public required int Number { get; init; }

    /// <summary>The cell of the printed title.</summary>
    public required CellPlace Place { get; init; }

    /// <summary>Printed reference; it stands on several rows of one pack, so it never matches alone.</summary>
    public string? Reference { get; init; }

    public required string PrintedTitle { get; init; }

    /// <summary>Key of the catalogue, by alias or confirmed mapping; null while unmapped.</summary>
    public string? Indicator { get; init; }

    /// <summary>The monthly values in printed order.</summary>
    public required IReadOnlyList<PublishedValue> Values { get; init; }

    /// <summary>All other cells, by role.</summary>
    public required IReadOnlyList<PublishedCell> Cells { get; init; }

    /// <summary>How far the target may be missed and the figure be amber, where the council set it; papers do not print it.</summary>
    public RagTolerance? Tolerance { get; init; }

    public PublishedValue? ValueFor(Month month) => Values.FirstOrDefault(value => value.Month == month);

    public PublishedCell? Cell(CellRole role) => Cells.FirstOrDefault(cell => cell.Role == role);
}

/// <summary>The printed value of one month. Percentages are in per cent: <c>86%</c> is 86.</summary>
public sealed record PublishedValue
{
    public required Month Month { get; init; }

    public required string Printed { get; init; }

    public required PublishedValueState State { get; init; }

    /// <summary>Null unless <see cref="State"/> is Known.</summary>
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>How many months, ending with this one, were put together for a public version; 1 for a figure as it is.</summary>
    public int MonthsTogether { get; init; } = 1;

    /// <summary>Why a measured figure has no value; null for what was printed, where the print is all that is known.</summary>
    public string? Reason { get; init; }

    /// <summary>Who supplied a measured figure by hand, and from where; null for what case records give, and for what was printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SuppliedBy { get; init; }

    public required CellPlace Place { get; init; }
}

public enum PublishedValueState
{
    Known,

    /// <summary>An empty cell.</summary>
    Blank,

    /// <summary><c>-</c>, <c>N/A</c>, <c>Local</c>.</summary>
    NotAvailable,

    /// <summary><c>TBC</c>.</summary>
    ToBeConfirmed,

    /// <summary><c>UNDER REVIEW</c>, <c>under development</c>.</summary>
    UnderReview,

    /// <summary>Set aside with a finding.</summary>
    Unreadable,

    /// <summary>Hidden in a public version, because it is small or gives a small one away.</summary>
    Suppressed,
}

/// <summary>A printed cell beside the months.</summary>
public sealed record PublishedCell
{
    public required CellRole Role { get; init; }

    /// <summary>The column's printed heading.</summary>
    public required string Header { get; init; }

    /// <summary>The cell as printed; an integer behind a date format keeps its date here (<c>Dec-69</c>).</summary>
    public required string Printed { get; init; }

    /// <summary>
    /// The number meant, where there is one. RAG: 1 green, 0 amber, -1 red, null when the colour is lost.
    /// Direction: 1 better, 0 same, -1 worse. WantedDirection: 1 up is good, -1 down is good. Trend: signed number, or the sign of an arrow.
    /// Percentages in per cent.
    /// </summary>
    public decimal? Value { get; init; }

    public required CellPlace Place { get; init; }
}

public enum CellRole
{
    Target,
    Rag,
    Direction,

    /// <summary>The glyph of a 2021 table: which direction is good; never a movement.</summary>
    WantedDirection,
    Trend,
    OwnLastYear,
    StatisticalNeighbours,
    Region,
    England,
    ChangeOnMonth,
    ChangeOnYear,
    Mean12,
    Maximum12,
    Minimum12,

    /// <summary>Target of a named year (<c>target_18_19</c>); the header names it.</summary>
    TargetOfYear,
    Status,
    Outcome,
    Commentary,
    Owner,
    Reporter,
    Other,
}

/// <summary>One row of a printed team table.</summary>
public sealed record PublishedTeamRow
{
    public required int Number { get; init; }

    public required string Team { get; init; }

    public required bool IsTotal { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? PrintedPercentage { get; init; }

    /// <summary>In per cent.</summary>
    public decimal? Percentage { get; init; }

    /// <summary>True where a public version hides the row's numbers.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Places of numerator, denominator and percentage cells.</summary>
    public required CellPlace NumeratorPlace { get; init; }

    public required CellPlace DenominatorPlace { get; init; }

    public required CellPlace PercentagePlace { get; init; }
}

/// <summary>One paragraph or bullet of printed prose, below its section heading.</summary>
public sealed record PublishedText
{
    public required string Section { get; init; }

    public required string Text { get; init; }

    public required CellPlace Place { get; init; }
}
