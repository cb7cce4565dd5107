using System.Globalization;

namespace Yardstick.Core.Observations;

/// <summary>Divides numerators by denominators: the only place where it is done, at most ten places, half away from zero.</summary>
public static class Ratio
{
    /// <summary>The reason of a share of nothing.</summary>
    public const string NoCases = "no cases";

    private const int Places = 10;

    /// <summary>Numerator over denominator in per cent. A denominator of 0 means no cases, which is not 0%.</summary>
    public static Figure Percentage(decimal numerator, decimal denominator) =>
        denominator == 0
            ? new Figure.NotAvailable(NoCases)
            : new Figure.Known(
                decimal.Round(numerator * 100 / denominator, Places, MidpointRounding.AwayFromZero),
                numerator,
                denominator
            );

    /// <summary>
    /// The share that a part has in its whole, in per cent: adopted, special guardianship or returned home over all children who
    /// ceased to be looked after, unaccompanied children included. A part larger than its whole is not a share.
    /// </summary>
    public static Figure Share(decimal part, decimal whole) =>
        part > whole
            ? new Figure.NotAvailable(
                string.Create(CultureInfo.InvariantCulture, $"the part ({part}) is larger than the whole ({whole})")
            )
            : Percentage(part, whole);

    /// <summary>Sum of numerators over sum of denominators, in per cent: parents are recomputed from parts, never averaged.</summary>
    public static Figure Pooled(IEnumerable<(decimal Numerator, decimal Denominator)> parts)
    {
        var (numerator, denominator) = parts.Aggregate(
            (Numerator: 0m, Denominator: 0m),
            (sum, part) => (sum.Numerator + part.Numerator, sum.Denominator + part.Denominator)
        );
        return Percentage(numerator, denominator);
    }
}
