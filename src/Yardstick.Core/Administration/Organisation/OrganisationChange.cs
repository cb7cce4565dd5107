using Yardstick.Core.Periods;

namespace Yardstick.Core.Administration.Organisation;

/// <summary>What became of one node of the organisation tree between one state of it and the next.</summary>
/// <param name="Since">The first frozen month that has it so; null where only the current extract has.</param>
/// <param name="What">One sentence for people.</param>
public sealed record OrganisationChange(Month? Since, string AreaId, string What);

/// <summary>Compares states of the organisation tree. Pure.</summary>
internal static class OrganisationChanges
{
    private static readonly StringComparer ById = StringComparer.Ordinal;

    /// <summary>Nodes that are new, then those that changed, then those that are gone; each by id.</summary>
    public static IEnumerable<OrganisationChange> Between(
        IReadOnlyList<OrganisationState> before,
        IReadOnlyList<OrganisationState> after,
        Month? since
    )
    {
        var was = before.ToDictionary(node => node.AreaId, ById);
        var now = after.ToDictionary(node => node.AreaId, ById);
        string NameOf(string? id) =>
            id is null ? "nothing" : now.GetValueOrDefault(id)?.Name ?? was.GetValueOrDefault(id)?.Name ?? id;
        List<(string AreaId, string What)> changes =
        [
            .. after
                .Where(node => !was.ContainsKey(node.AreaId))
                .Select(node => (node.AreaId, What: $"{node.Called} is new, below {NameOf(node.ParentId)}.")),
            .. after
                .Where(node => was.ContainsKey(node.AreaId))
                .SelectMany(node => Changed(was[node.AreaId], node, NameOf).Select(what => (node.AreaId, What: what))),
            .. before
                .Where(node => !now.ContainsKey(node.AreaId))
                .Select(node => (node.AreaId, What: $"{node.Called} is gone.")),
        ];
        return changes.Select(change => new OrganisationChange(since, change.AreaId, change.What));
    }

    private static IEnumerable<string> Changed(
        OrganisationState was,
        OrganisationState now,
        Func<string?, string> nameOf
    )
    {
        if (was.Name != now.Name)
        {
            yield return $"{was.Called} is called {now.Called}.";
        }

        if (was.ParentId != now.ParentId)
        {
            yield return $"{now.Called} moved from {nameOf(was.ParentId)} to {nameOf(now.ParentId)}.";
        }

        if (was.Level is { } before && now.Level is { } level && before != level)
        {
            yield return $"{now.Called} is a {level}, and was a {before}.";
        }
    }
}

/// <summary>A node as one state of the tree has it.</summary>
internal sealed record OrganisationState
{
    public required string AreaId { get; init; }

    public string? Name { get; init; }

    public string? ParentId { get; init; }

    public string? Level { get; init; }

    public string Called => Name ?? AreaId;
}
