using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>Gives each series the look of its role and of its place among the series of that role.</summary>
internal static class SeriesLooks
{
    public static IReadOnlyList<(ChartSeries Series, Look Look)> Of(ChartContent chart)
    {
        var counts = new Dictionary<SeriesRole, int>();
        var looks = new List<(ChartSeries, Look)>();
        foreach (var series in chart.Series)
        {
            var position = counts.GetValueOrDefault(series.Role);
            counts[series.Role] = position + 1;
            looks.Add((series, Palette.Of(series.Role, position)));
        }

        return looks;
    }
}
