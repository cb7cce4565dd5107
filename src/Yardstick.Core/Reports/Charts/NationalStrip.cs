using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Charts;

/// <summary>All councils on one line, the own one named, with England, the region and the neighbours' mean where they compare.</summary>
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
    )
    {
        var councils = national.Authorities.OrderBy(council => council.Value).ToList();
        if (councils.Count == 0)
        {
            return null;
        }

        var own = nameOf(authorityCode);
        return new ChartContent
        {
            Id = id,
            Title = $"All councils, {national.PeriodInWords}",
            Summary = SummaryOf(own, indicator, national, councils.Count),
            Type = ChartType.Strip,
            Unit = FigureText.Axis(indicator.Unit),
            Decimals = councils.Exists(council => council.Value != decimal.Truncate(council.Value)) ? 1 : 0,
            Suffix = indicator.Unit == IndicatorUnit.Percentage ? "%" : "",
            Categories = [.. councils.Select(council => nameOf(council.Key))],
            Series =
            [
                Series(own, SeriesRole.Main, code => code == authorityCode),
                Series("Other councils", SeriesRole.Comparison, code => code != authorityCode),
            ],
            Lines = [.. Lines(national)],
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

    private static string SummaryOf(string own, Indicator indicator, NationalComparison national, int councils)
    {
        var (low, high) = (national.Authorities.Values.Min(), national.Authorities.Values.Max());
        return $"{own}: {(national.Own is { } value ? Text(value) : "no published value")}. "
            + $"{councils} councils have a value, from {Text(low)} to {Text(high)}.";

        string Text(decimal number) => FigureText.Of(number, indicator.Unit);
    }
}
