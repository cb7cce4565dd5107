using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>One published figure: a number as it was displayed, or a symbol that says why there is none.</summary>
public sealed record PublicFigure
{
    public required PublicEdition Edition { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>The title under which the edition printed it.</summary>
    public required string PrintedTitle { get; init; }

    /// <summary>The printed table: a section of the report.</summary>
    public required string Table { get; init; }

    public required Month Month { get; init; }

    public required PublicAreaLevel Level { get; init; }

    /// <summary>The council, or the team.</summary>
    public required string AreaName { get; init; }

    /// <summary>
    /// As displayed, percentages in per cent: what was rounded for print is not undone, because more digits can give a small count away. Null where
    /// <see cref="Symbol"/> stands.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>One of <see cref="OpenDataSymbol.All"/>; null where there is a value.</summary>
    public string? Symbol { get; init; }

    /// <summary>Only where it was published.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Only where it was published.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The edition prints nothing for the month, or a dash: an older edition may still have it.</summary>
    public bool IsBlank { get; init; }

    /// <summary>The version of the definition that held at the month end.</summary>
    public int DefinitionVersion => Indicator.VersionOn(Month.LastDay);
}

public enum PublicAreaLevel
{
    LocalAuthority,

    /// <summary>A team of the council: no level of the national statistics.</summary>
    Team,
}
