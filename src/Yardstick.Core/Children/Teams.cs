using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// The organisation tree of an authority as its current extract has it; nodes that are gone keep the name and place of the last frozen month
/// that had them.
/// </summary>
public sealed class Teams
{
    private readonly Dictionary<string, Team> _teams;

    private Teams(IEnumerable<Team> teams)
    {
        All = [.. teams.DistinctBy(team => team.AreaId).OrderBy(team => team.AreaId, StringComparer.Ordinal)];
        _teams = All.ToDictionary(team => team.AreaId, StringComparer.Ordinal);
    }

    public static Teams Of(Database database, string authority) =>
        database.Remember(
            (nameof(Teams), authority),
            connection => new Teams(
                connection.Query<Team>(SqlFile.Text("Children/team_list.sql"), new { authority_code = authority })
            )
        );

    /// <summary>Every node, in the order of their ids.</summary>
    public IReadOnlyList<Team> All { get; }

    /// <summary>The node above a node; null above the highest.</summary>
    public string? ParentOf(string areaId) => _teams.GetValueOrDefault(areaId)?.ParentId;

    /// <summary>The name of a node, its id where it has none; what no team answers for is <c>Unallocated</c>.</summary>
    public string NameOf(string? areaId) =>
        areaId is null or "-" ? "Unallocated" : _teams.GetValueOrDefault(areaId)?.AreaName ?? areaId;

    public bool Has(string areaId) => areaId == "-" || _teams.ContainsKey(areaId);

    /// <summary>Whether a team stands at or below a node.</summary>
    public bool IsBelow(string? team, string node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = team; at is not null && seen.Add(at); at = ParentOf(at))
        {
            if (at == node)
            {
                return true;
            }
        }

        return team is null && node == "-";
    }
}

/// <summary>A node of the organisation tree.</summary>
public sealed record Team
{
    public required string AreaId { get; init; }

    public string? AreaName { get; init; }

    public string? ParentId { get; init; }
}
