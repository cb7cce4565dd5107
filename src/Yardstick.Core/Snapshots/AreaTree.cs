namespace Yardstick.Core.Snapshots;

/// <summary>Which teams lie below a node of an organisation tree.</summary>
internal sealed class AreaTree(IEnumerable<(string Area, string? Parent)> nodes)
{
    /// <summary>A tree is no deeper; a loop in it ends here.</summary>
    private const int Steps = 10;

    private readonly Dictionary<string, string?> _parents = nodes.ToDictionary(
        node => node.Area,
        node => node.Parent,
        StringComparer.Ordinal
    );

    /// <summary>True when what counts for an area counts for the node too.</summary>
    /// <param name="level">Of the node: everything counts for the authority.</param>
    public bool IsBelow(string? area, string level, string node) =>
        level switch
        {
            "authority" => true,
            "unallocated" => area is null,
            _ => area is not null && Climb(area).Contains(node, StringComparer.Ordinal),
        };

    /// <summary>The nodes at and below a node, in order.</summary>
    public IReadOnlyList<string> Below(string node) =>
        [
            .. _parents
                .Keys.Where(area => Climb(area).Contains(node, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private IEnumerable<string> Climb(string area)
    {
        var at = area;
        for (var step = 0; step <= Steps && at is not null; step++)
        {
            yield return at;
            at = _parents.GetValueOrDefault(at);
        }
    }
}
