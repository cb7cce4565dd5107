using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>The points of a series that have a value.</summary>
internal static class SeriesPoints
{
    public static IEnumerable<(int Category, decimal Value)> Known(this ChartSeries series)
    {
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is { } value)
            {
                yield return (i, value);
            }
        }
    }
}
