namespace Yardstick.Core.Assessments.Statistics;

/// <summary>Interval of a count: exact Poisson under 10, Byar's approximation from 10; of a rate: the count's over the population.</summary>
public static class CountInterval
{
    private const int FirstByar = 10;

    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Of(int count, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count < FirstByar ? Exact(count, confidence.Outside) : Byar(count, confidence.Z);
    }

    /// <summary>The interval of a rate, for example per 10,000 children.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or the population not above 0.</exception>
    public static Interval OfRate(int count, double population, double per, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        return Of(count, confidence).Times(per / population);
    }

    private static Interval Exact(int count, double outside) =>
        new(
            count == 0 ? 0 : ChiSquare.Inverse(outside / 2, 2 * count) / 2,
            ChiSquare.Inverse(1 - (outside / 2), (2 * count) + 2) / 2
        );

    private static Interval Byar(double x, double z)
    {
        var y = x + 1;
        return new Interval(
            x * Math.Pow(1 - (1 / (9 * x)) - (z / (3 * Math.Sqrt(x))), 3),
            y * Math.Pow(1 - (1 / (9 * y)) + (z / (3 * Math.Sqrt(y))), 3)
        );
    }
}
