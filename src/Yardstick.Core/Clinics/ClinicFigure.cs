using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Clinics;

/// <summary>One indicator of an area in a month beside the authority's, judged; everything is ready to be drawn.</summary>
public sealed record ClinicFigure
{
    public required Indicator Indicator { get; init; }

    /// <summary>As people read it; the reason where there is no value.</summary>
    public required string Displayed { get; init; }

    /// <summary>Somebody was counted in this month or the one before.</summary>
    public required bool HasCases { get; init; }

    /// <summary>The children behind it can be listed: it is not made from other figures.</summary>
    public bool HasMembers => Indicator.Calculation is IndicatorCalculation.Sql;

    public decimal? Numerator { get; init; }

    /// <summary>Null for counts.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Of the month before, as people read it.</summary>
    public required string DisplayedBefore { get; init; }

    public required string AuthorityDisplayed { get; init; }

    public decimal? AuthorityNumerator { get; init; }

    public decimal? AuthorityDenominator { get; init; }

    /// <summary>Null without one.</summary>
    public Target? Target { get; init; }

    /// <summary>Not made for fewer than six cases, while the figure is under review or its data quality is red, and for a count of an area, whose target is the authority's.</summary>
    public required Judgement<Rag> Rag { get; init; }

    public required Judgement<Direction> Direction { get; init; }

    /// <summary>Against the authority, beyond chance or not, in words; empty for what is no share.</summary>
    public required string Funnel { get; init; }

    /// <summary>How many more children would meet the target.</summary>
    public required Judgement<int> ToTarget { get; init; }

    /// <summary>How many months up to this one, without a gap, the figure was red with six cases or more.</summary>
    public required int MonthsBelowMinimum { get; init; }
}
