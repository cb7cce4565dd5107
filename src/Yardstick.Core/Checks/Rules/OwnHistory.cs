namespace Yardstick.Core.Checks.Rules;

/// <summary>The usual level of a series and how far its months usually stray from it, so robust that one wrong value does not move either.</summary>
/// <param name="Spread">1.4826 times the median distance from the median (a standard deviation, for normal values), with a floor.</param>
internal sealed record OwnHistory(decimal Median, decimal Spread, decimal Lowest, decimal Highest)
{
    // The factor that turns a median absolute deviation into a standard deviation.
    private const decimal ToStandardDeviation = 1.4826m;

    public static OwnHistory Of(IReadOnlyList<decimal> values, bool isCount)
    {
        if (values.Count == 0)
        {
            return new OwnHistory(0, 1, 0, 0);
        }

        var median = MedianOf(values);
        var deviation = MedianOf([.. values.Select(value => Math.Abs(value - median))]) * ToStandardDeviation;
        // A count varies by chance with the root of its size; a percentage or rate of whole numbers by a point or so.
        var floor = isCount ? (decimal)Math.Sqrt((double)Math.Max(1, median)) : 1.5m;
        return new OwnHistory(median, Math.Max(deviation, floor), values.Min(), values.Max());
    }

    /// <summary>About ten times, or a tenth, of a level that is not small and does not itself swing so far.</summary>
    public bool IsAnotherScale(decimal value) =>
        (Median >= 20 && value >= Median * 7 && value >= Highest * 4)
        || (Median >= 60 && value > 0 && value * 7 <= Median && value * 4 <= Lowest);

    private static decimal MedianOf(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
