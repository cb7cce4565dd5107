using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>
/// All councils on one line, the own one named and its neighbours marked, with England, the region and the neighbours' mean where they compare.
/// Where one direction is better, the bounds of the quarters stand on it.
/// </summary>
public static class NationalStrip
{
    /// <param name="authorityCode">The own council.</param>
    /// <param name="nameOf">A council's name by its code.</param>
    /// <returns>Null when no council has a value.</returns>
    public static ChartContent? Build(
        string id,
        Indicator indicator,
        NationalComparison national,
        string authorityCode,
        Func<string, string> nameOf
    ) => Build(id, (indicator.Unit, indicator.Polarity), national, authorityCode, nameOf);

    /// <summary>The same of a national measure.</summary>
    /// <inheritdoc cref="Build(string, Indicator, NationalComparison, string, Func{string, string})"/>
    public static ChartContent? Build(
        string id,
        PublishedMeasure measure,
        NationalComparison national,
        string authorityCode,
        Func<string, string> nameOf
    ) => Build(id, (measure.IndicatorUnit, measure.Polarity), national, authorityCode, nameOf);

    private static ChartContent? Build(
        string id,
        (IndicatorUnit? Unit, Polarity Polarity) of,
        NationalComparison national,
        string authorityCode,
        Func<string, string> nameOf
    )
    {
        var councils = national.Authorities.OrderBy(council => council.Value).ToList();
        if (councils.Count == 0)
        {
            return null;
        }

        var own = nameOf(authorityCode);
        var neighbours = national.Neighbours.Except([authorityCode]).ToHashSet(StringComparer.Ordinal);
        return new ChartContent
        {
            Id = id,
            Title = $"All councils, {national.PeriodInWords}",
            Summary = SummaryOf(own, of.Unit, national, councils.Count),
            Type = ChartType.Strip,
            Unit = FigureText.Axis(of.Unit),
            Decimals = councils.Exists(council => council.Value != decimal.Truncate(council.Value)) ? 1 : 0,
            Suffix = of.Unit == IndicatorUnit.Percentage ? "%" : "",
            Categories = [.. councils.Select(council => nameOf(council.Key))],
            Series =
            [
                Series(own, SeriesRole.Main, code => code == authorityCode),
                .. neighbours.Overlaps(councils.Select(council => council.Key))
                    ? (ChartSeries[])[Series("Statistical neighbours", SeriesRole.Neighbour, neighbours.Contains)]
                    : [],
                Series(
                    "Other councils",
                    SeriesRole.Comparison,
                    code => code != authorityCode && !neighbours.Contains(code)
                ),
            ],
            Lines = [.. Lines(national), .. QuartileLines(national, of.Polarity)],
        };

        ChartSeries Series(string name, SeriesRole role, Func<string, bool> isIn) =>
            new()
            {
                Name = name,
                Role = role,
                Values = [.. councils.Select(council => isIn(council.Key) ? council.Value : (decimal?)null)],
            };
    }

    private static IEnumerable<ChartLine> Lines(NationalComparison national)
    {
        if (national.NeighbourMean is { } neighbours)
        {
            yield return new ChartLine("Statistical neighbours, mean", neighbours, ChartLineKind.Neighbours);
        }

        if (!national.EnglandAndRegionAreTotals && national.Region is { } region)
        {
            yield return new ChartLine(national.RegionName, region, ChartLineKind.Region);
        }

        if (!national.EnglandAndRegionAreTotals && national.England is { } england)
        {
            yield return new ChartLine("England", england, ChartLineKind.England);
        }
    }

    private static IEnumerable<ChartLine> QuartileLines(NationalComparison national, Polarity polarity)
    {
        if (polarity is not (Polarity.Higher or Polarity.Lower))
        {
            return [];
        }

        var (first, median, third) = Quartiles.Of(national.Authorities.Values);
        var (low, high) = polarity == Polarity.Higher ? ("C and D", "A and B") : ("A and B", "C and D");
        return [Bound(low, first), Bound("B and C", median), Bound(high, third)];

        static ChartLine Bound(string quarters, decimal value) =>
            new($"Quarters {quarters} meet at", decimal.Round(value, 2), ChartLineKind.Quartile);
    }

    private static string SummaryOf(string own, IndicatorUnit? unit, NationalComparison national, int councils)
    {
        var (low, high) = (national.Authorities.Values.Min(), national.Authorities.Values.Max());
        return $"{own}: {(national.Own is { } value ? Text(value) : "no published value")}. "
            + $"{councils} councils have a value, from {Text(low)} to {Text(high)}.{Neighbours()}";

        string Neighbours() =>
            national.NeighbourMean is { } mean && national.Neighbours.Count > 0
                ? $" {national.NeighboursKnown} of its {national.Neighbours.Count} statistical neighbours have one, {Text(decimal.Round(mean, 1, MidpointRounding.AwayFromZero))} on average."
                : "";

        string Text(decimal number) => FigureText.Of(number, unit);
    }
}
