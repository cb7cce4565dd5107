namespace Yardstick.Core.People;

/// <summary>A role given to a person in an area from a day to a day.</summary>
public sealed record Grant
{
    public required string GrantId { get; init; }

    public required string AccountId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null for every authority of the store.</summary>
    public string? AuthorityCode { get; init; }

    /// <summary>A node of the organisation tree, whose lower nodes are covered too; null for the whole authority.</summary>
    public string? AreaId { get; init; }

    public required DateOnly FromDate { get; init; }

    /// <summary>The first day on which the grant no longer holds; 9999-12-31 while none is set.</summary>
    public required DateOnly ToDate { get; init; }

    public bool IsActiveOn(DateOnly day) => FromDate <= day && day < ToDate;

    /// <summary>Whether it holds somewhere in an authority.</summary>
    public bool IsIn(string authority) => AuthorityCode is null || AuthorityCode == authority;

    /// <summary>Whether it covers an area: the whole authority, the area itself, or an area above it.</summary>
    /// <param name="areaId">Null for the authority as a whole.</param>
    /// <param name="parentOf">The organisation tree of the day: the node above a node, null above the highest.</param>
    public bool Covers(string authority, string? areaId, Func<string, string?> parentOf) =>
        IsIn(authority) && (AreaId is null || Climb(areaId, parentOf).Contains(AreaId, StringComparer.Ordinal));

    /// <summary>A loop in the tree ends here.</summary>
    private static IEnumerable<string> Climb(string? areaId, Func<string, string?> parentOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = areaId; at is not null && seen.Add(at); at = parentOf(at))
        {
            yield return at;
        }
    }
}
