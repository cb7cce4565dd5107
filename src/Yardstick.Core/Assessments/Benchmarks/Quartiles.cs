namespace Yardstick.Core.Assessments.Benchmarks;

/// <summary>Quartile bounds by linear interpolation at position (N - 1) f + 1 of the ordered values.</summary>
public sealed record Quartiles(decimal First, decimal Median, decimal Third)
{
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Quartiles Of(IEnumerable<decimal> values)
    {
        decimal[] ordered = [.. values.Order()];
        return ordered.Length == 0
            ? throw new ArgumentException("Quartiles need at least one value.", nameof(values))
            : new Quartiles(At(ordered, 0.25m), At(ordered, 0.5m), At(ordered, 0.75m));
    }

    private static decimal At(decimal[] ordered, decimal fraction)
    {
        var position = (ordered.Length - 1) * fraction;
        var below = (int)decimal.Floor(position);
        return below == ordered.Length - 1
            ? ordered[below]
            : ordered[below] + ((position - below) * (ordered[below + 1] - ordered[below]));
    }
}
