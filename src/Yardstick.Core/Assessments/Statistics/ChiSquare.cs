namespace Yardstick.Core.Assessments.Statistics;

/// <summary>The inverse of the chi-square distribution, for exact Poisson limits.</summary>
public static class ChiSquare
{
    private const int MostSteps = 200;

    /// <summary>
    /// The value below which a chi-square variable with <paramref name="degrees"/> degrees of freedom falls with
    /// <paramref name="probability"/>. Newton's steps, kept inside a bracket that halves when a step leaves it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1, or the degrees are below 1.</exception>
    public static double Inverse(double probability, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);

        var a = degrees / 2.0;
        var (low, high) = Bracket(a, probability);
        var x = (low + high) / 2;
        for (var step = 0; step < MostSteps; step++)
        {
            var error = IncompleteGamma.Lower(a, x) - probability;
            (low, high) = error > 0 ? (low, x) : (x, high);
            var next = x - (error / IncompleteGamma.Density(a, x));
            if (!(next > low && next < high))
            {
                next = (low + high) / 2;
            }

            if (Math.Abs(next - x) <= 1e-15 * x)
            {
                return 2 * next;
            }

            x = next;
        }

        return 2 * x;
    }

    private static (double Low, double High) Bracket(double a, double probability)
    {
        var high = a + 1;
        while (IncompleteGamma.Lower(a, high) < probability)
        {
            high *= 2;
        }

        return (0, high);
    }
}
