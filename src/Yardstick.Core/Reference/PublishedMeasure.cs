using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reference;

/// <summary>A measure of the national statistics, as the publisher describes it.</summary>
public sealed record PublishedMeasure
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Short name in the Local Authority Interactive Tool (LAIT): the key that indicators name.</summary>
    public required string Name { get; init; }

    /// <summary>What the publisher groups it under: children looked after, child protection …</summary>
    public required string Topic { get; init; }

    public required string Title { get; init; }

    /// <summary><c>count</c>, <c>percentage</c>, <c>rate per 10,000</c>, <c>ratio</c> or <c>score</c>.</summary>
    public required string Unit { get; init; }

    public required int Decimals { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Taken on the last day of the period; otherwise over the year that ends then.</summary>
    public required bool IsTakenOnADay { get; init; }

    /// <summary>Last day of the period, in any year: 31 March, or 30 September for the workforce.</summary>
    public required DateOnly PeriodEnd { get; init; }

    public required string Owner { get; init; }

    public required DateOnly? UpdatedOn { get; init; }

    /// <summary>For a count the printed value of England or a region is the total of its councils, not comparable with one of them.</summary>
    public bool IsCount => Unit == "count";

    /// <summary>The unit in our words; null for a score.</summary>
    public IndicatorUnit? IndicatorUnit =>
        Unit switch
        {
            "count" => Indicators.IndicatorUnit.Count,
            "percentage" => Indicators.IndicatorUnit.Percentage,
            "rate per 10,000" => Indicators.IndicatorUnit.RatePer10000,
            "ratio" => Indicators.IndicatorUnit.Ratio,
            _ => null,
        };

    public string Source =>
        UpdatedOn is { } date
            ? $"Source: {Owner}, Local Authority Interactive Tool, updated {date.ToString("MMMM yyyy", English)}, Open Government Licence v3.0"
            : $"Source: {Owner}, Local Authority Interactive Tool, Open Government Licence v3.0";

    /// <summary>The source of a year that came with a later release.</summary>
    public string SourceOf(ReleasedValue release) =>
        $"Source: {Owner}, explore education statistics, file {release.FileName}, imported {release.ImportedAt.ToString("d MMMM yyyy", English)}, Open Government Licence v3.0";

    public DateOnly LastDayOf(int year) => new(year, PeriodEnd.Month, PeriodEnd.Day);

    /// <summary><c>31 March 2022</c> or <c>year to 31 March 2022</c>.</summary>
    public string PeriodInWords(int year) =>
        (IsTakenOnADay ? "" : "year to ") + LastDayOf(year).ToString("d MMMM yyyy", English);
}
