namespace Yardstick.Core.Assessments.Benchmarks;

/// <summary>
/// The statistical neighbours' values: unweighted, missing ones left out and counted. The DfE's interactive tool prints the mean,
/// its outcomes dashboard the median; whoever shows one says which.
/// </summary>
public sealed record Neighbours(decimal Mean, decimal Median, int Known, int Missing)
{
    /// <returns>Null when no neighbour has a value.</returns>
    public static Neighbours? Of(IReadOnlyCollection<decimal?> values)
    {
        List<decimal> known = [.. values.OfType<decimal>()];
        return known.Count == 0
            ? null
            : new Neighbours(known.Average(), Quartiles.Of(known).Median, known.Count, values.Count - known.Count);
    }
}
