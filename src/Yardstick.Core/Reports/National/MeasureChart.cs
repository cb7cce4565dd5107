using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.National;

/// <summary>All published years of a measure: the council, its predecessors each by itself, its neighbours and, where they compare, England.</summary>
public static class MeasureChart
{
    /// <returns>Null when nobody has a value.</returns>
    public static ChartContent? Build(string id, CouncilProfile profile, IReadOnlyList<MeasureOfCouncil> years)
    {
        if (years is not [{ Measure: var measure }, ..])
        {
            return null;
        }

        var predecessors = years
            .SelectMany(year => year.Comparison.Predecessors.Select(each => (each.AuthorityCode, each.Name)))
            .Distinct();
        ChartSeries?[] series =
        [
            Series(profile.Council.Name, SeriesRole.Main, year => year.Comparison.Own),
            .. predecessors.Select(before =>
                Series(
                    $"{before.Name} (predecessor)",
                    SeriesRole.Comparison,
                    year =>
                        year.Comparison.Predecessors.FirstOrDefault(each =>
                            each.AuthorityCode == before.AuthorityCode
                        )?.Value
                )
            ),
            Series(
                $"Neighbours, mean ({profile.Model.Name})",
                SeriesRole.Comparison,
                year =>
                    year.Comparison.NeighbourMean is { } mean
                        ? decimal.Round(mean, Math.Max(1, measure.Decimals), MidpointRounding.AwayFromZero)
                        : null
            ),
            measure.IsCount ? null : Series("England", SeriesRole.Comparison, year => year.Comparison.England),
        ];
        ChartSeries[] known = [.. series.OfType<ChartSeries>()];
        return known.Length == 0
            ? null
            : new ChartContent
            {
                Id = id,
                Title = $"{measure.Title}, by year",
                Summary = SummaryOf(profile, years),
                Type = ChartType.Line,
                Unit = FigureText.Axis(measure.IndicatorUnit),
                Decimals = known
                    .SelectMany(each => each.Values)
                    .All(value => value is not { } number || number == decimal.Truncate(number))
                    ? 0
                    : 1,
                Suffix = measure.Unit == "percentage" ? "%" : "",
                Categories = [.. years.Select(year => year.Year.ToString(CultureInfo.InvariantCulture))],
                Series = known,
            };

        ChartSeries? Series(string name, SeriesRole role, Func<MeasureOfCouncil, decimal?> value)
        {
            decimal?[] values = [.. years.Select(value)];
            return Array.TrueForAll(values, each => each is null)
                ? null
                : new ChartSeries
                {
                    Name = name,
                    Role = role,
                    Values = values,
                };
        }
    }

    private static string SummaryOf(CouncilProfile profile, IReadOnlyList<MeasureOfCouncil> years)
    {
        var own = years.Where(year => year.Comparison.Own is not null).ToList();
        return own is [var first, .., var last] ? $"{profile.Council.Name}: {Said(first)}, {Said(last)}."
            : own is [var only] ? $"{profile.Council.Name}: {Said(only)}."
            : $"{profile.Council.Name} has no published value of its own.";

        static string Said(MeasureOfCouncil year) =>
            $"{FigureText.Of(year.Comparison.Own!.Value, year.Measure.IndicatorUnit)} ({year.Comparison.PeriodInWords})";
    }
}
