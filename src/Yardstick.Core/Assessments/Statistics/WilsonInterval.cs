namespace Yardstick.Core.Assessments.Statistics;

/// <summary>Wilson score interval of a proportion x of n, as a fraction from 0 to 1 (statistics: uncertainty of one figure).</summary>
public static class WilsonInterval
{
    /// <exception cref="ArgumentOutOfRangeException">n is not above 0, or x lies outside 0 to n.</exception>
    public static Interval Of(double x, double n, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, n);

        var z = confidence.Z;
        var middle = (2 * x) + (z * z);
        var spread = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        var scale = 2 * (n + (z * z));
        // The ends are exact by definition; the formula would leave a rounding error there.
        return new Interval(x == 0 ? 0 : (middle - spread) / scale, x == n ? 1 : (middle + spread) / scale);
    }
}
