using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>One printed indicator row of an edition, judged three ways for one month.</summary>
public sealed record Assessment
{
    /// <summary>Key of the catalogue; null when the printed title is not mapped (then nothing that needs polarity is judged).</summary>
    public required Indicator? Indicator { get; init; }

    public required string PrintedTitle { get; init; }

    public required Month Month { get; init; }

    public required string Edition { get; init; }

    public required string Audience { get; init; }

    /// <summary>How the edition's printed figures were made; derived figures are shown the same way.</summary>
    public DisplayRounding Rounding { get; init; }

    /// <summary>Title of the printed table: a section of the report.</summary>
    public required string Table { get; init; }

    public required CellPlace Place { get; init; }

    /// <summary>Value of the month as printed, with <c>%</c>.</summary>
    public required string Displayed { get; init; }

    public required Figure Figure { get; init; }

    /// <summary>The value of the month before, as now known.</summary>
    public required SeriesPoint? Previous { get; init; }

    public required SeriesPoint? SameMonthLastYear { get; init; }

    /// <summary>All months known up to this one, oldest first, each with the edition it comes from (this edition first, then older ones).</summary>
    public required IReadOnlyList<SeriesPoint> History { get; init; }

    /// <summary>Relative change in whole per cent, half away from zero.</summary>
    public required Judgement<decimal> ChangeOnMonth { get; init; }

    public required Judgement<decimal> ChangeOnYear { get; init; }

    /// <summary>Made only when all twelve months are known.</summary>
    public required Judgement<TwelveMonthFigures> TwelveMonths { get; init; }

    /// <summary>The target printed in this row; null when none is printed.</summary>
    public required Target? Target { get; init; }

    /// <summary>How far the target may be missed and the figure be amber; null for the usual tolerance.</summary>
    public RagTolerance? Tolerance { get; init; }

    public required Judgement<Rag> Rag { get; init; }

    public required Judgement<Direction> Direction { get; init; }

    /// <summary>Current minus previous, signed, without judgement.</summary>
    public required decimal? Trend { get; init; }

    public required Judgement<Variation> Variation { get; init; }

    /// <summary>The first month, without a pause up to this one, with a sign of change on the same side; null without a sign.</summary>
    public Month? SignalSince { get; init; }

    public required Judgement<Assurance> Assurance { get; init; }

    /// <summary>Process limits of the current phase; null when the series is not judged.</summary>
    public required ProcessLimits? Limits { get; init; }

    /// <summary>Why the figure is marked and not judged; null where it is judged.</summary>
    public Withholding? Withheld { get; init; }

    public required Comparator? OwnLastYear { get; init; }

    public required Comparator? StatisticalNeighbours { get; init; }

    public required Comparator? Region { get; init; }

    public required Comparator? England { get; init; }
}

/// <param name="Mean">Mean of the twelve monthly values; for a percentage this is the mean of monthly percentages.</param>
/// <param name="PooledRatio">Sum of numerators over sum of denominators, where all twelve are known.</param>
public sealed record TwelveMonthFigures(decimal Mean, decimal Maximum, decimal Minimum, decimal? PooledRatio);

/// <param name="Centre">Mean of the phase.</param>
public sealed record ProcessLimits(
    decimal Centre,
    decimal Lower,
    decimal Upper,
    decimal NearLower,
    decimal NearUpper,
    Month PhaseStart
)
{
    /// <summary>As they are shown, percentages clipped to 0..100 and counts to 0; no test uses them (statistics: XmR).</summary>
    public (decimal Lower, decimal Upper) Shown(IndicatorUnit? unit) =>
        (Math.Max(Lower, 0), unit == IndicatorUnit.Percentage ? Math.Min(Upper, 100) : Upper);
}

/// <param name="Displayed">As printed, or as the product shows it.</param>
/// <param name="Label">What it is and of when, for example <c>Statistical neighbours, mean of ten (April 2021 model), 31 March 2022</c>.</param>
public sealed record Comparator(string Displayed, decimal Value, string Label);
