namespace Yardstick.Core.Reference;

/// <summary>Which ten councils each council is compared with. A change of model alone moves a comparator (children looked after: 101 to 78), so it is always named.</summary>
public sealed record NeighbourModel
{
    /// <summary><c>April 2021</c>.</summary>
    public required string Name { get; init; }

    public required DateOnly InForceFrom { get; init; }

    public required string Source { get; init; }

    /// <summary>Neighbours by council code, nearest first. A council made by a later reorganisation has none.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> Neighbours { get; init; }

    /// <summary>The ten nearest first; empty when the model does not know the council.</summary>
    public IReadOnlyList<Neighbour> Of(string authorityCode) => Neighbours.GetValueOrDefault(authorityCode) ?? [];
}

/// <param name="Closeness">As published: <c>extremely close</c> to <c>not close</c>.</param>
public sealed record Neighbour(string Code, int Rank, string Closeness);
