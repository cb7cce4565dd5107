namespace Yardstick.Core.Assessments.Statistics;

/// <summary>
/// Regularised lower incomplete gamma function P(a, x) for a that is a multiple of one half, all that chi-square tables need.
/// </summary>
internal static class IncompleteGamma
{
    private const double Precision = 1e-17;

    /// <summary>P(a, x), by its series: all terms are positive, so nothing cancels.</summary>
    public static double Lower(double a, double x)
    {
        if (x <= 0)
        {
            return 0;
        }

        var term = 1 / a;
        var sum = term;
        for (var n = 1; term > sum * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    /// <summary>The derivative of P(a, x) in x.</summary>
    public static double Density(double a, double x) => Math.Exp(((a - 1) * Math.Log(x)) - x - LogGamma(a));

    /// <summary>ln Γ(a) for a = 1/2, 1, 3/2, ...: a sum of logarithms from Γ(1/2) = √π or Γ(1) = 1.</summary>
    private static double LogGamma(double a)
    {
        var isWhole = a == Math.Floor(a);
        var sum = isWhole ? 0 : 0.5 * Math.Log(Math.PI);
        for (var factor = isWhole ? 1 : 0.5; factor < a; factor++)
        {
            sum += Math.Log(factor);
        }

        return sum;
    }
}
