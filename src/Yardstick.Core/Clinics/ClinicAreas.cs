using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>The areas whose clinics a reader may prepare: those whose measured figures the reader may read.</summary>
public sealed class ClinicAreas(Database database)
{
    private const string Unallocated = "-";

    /// <summary>Top down, each node before those below it; what the reader holds as a manager first, when that is more than one node.</summary>
    public IReadOnlyList<ClinicArea> Of(Reader reader, string authority)
    {
        var teams = Teams.Of(database, authority);
        var nodes = Ordered(teams, null)
            .Where(team => reader.May(Permission.ReadMeasured, authority, team.AreaId, teams.ParentOf))
            .Select(team => Node(authority, team.AreaId, teams))
            .ToList();
        if (reader.May(Permission.ReadMeasured, authority, null, teams.ParentOf))
        {
            nodes.Add(Node(authority, Unallocated, teams));
        }

        var held = Held(reader, authority, teams);
        return held.Count > 1 ? [Combined(authority, held, teams), .. nodes] : nodes;
    }

    /// <param name="id">A node, <c>-</c>, the authority's code for the whole of it, or <see cref="ClinicArea.Mine"/>.</param>
    /// <exception cref="ClinicRefused">There is no such area, or the reader may not read its figures.</exception>
    public ClinicArea Find(Reader reader, string authority, string id)
    {
        var teams = Teams.Of(database, authority);
        if (id == ClinicArea.Mine)
        {
            var held = Held(reader, authority, teams);
            return held.Count > 0
                ? Combined(authority, held, teams)
                : throw new ClinicRefused(
                    RefusalKind.NotThere,
                    "You hold no team here as a manager: choose an area from the list."
                );
        }

        // The right first: whether an area exists is not said to who may not read it.
        if (!reader.May(Permission.ReadMeasured, authority, id == Unallocated ? null : id, teams.ParentOf))
        {
            throw new ClinicRefused(
                RefusalKind.NotAllowed,
                "You may not read the figures of this area. If it is yours, ask an administrator for the role."
            );
        }

        if (id == authority && !teams.Has(id))
        {
            return Whole(authority, teams);
        }

        return teams.Has(id)
            ? Node(authority, id, teams)
            : throw new ClinicRefused(RefusalKind.NotThere, "There is no such area: choose one from the list.");
    }

    /// <summary>The nodes of the reader's grants as a manager, without those that lie below another of them.</summary>
    private static List<string> Held(Reader reader, string authority, Teams teams)
    {
        var held = reader
            .Grants.Where(grant => grant.Role == Role.Manager && grant.IsIn(authority) && grant.AreaId is not null)
            .Select(grant => grant.AreaId!)
            .Where(teams.Has)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return [.. held.Where(area => !held.Exists(other => other != area && teams.IsBelow(area, other)))];
    }

    private static ClinicArea Node(string authority, string id, Teams teams) =>
        new()
        {
            Authority = authority,
            Id = id,
            Name = teams.NameOf(id),
            Parts = [id],
            PartNames = [teams.NameOf(id)],
            Nodes = Below([id], teams),
            Depth = Depth(id, teams),
            IsWhole = id != Unallocated && teams.ParentOf(id) is null,
        };

    /// <summary>Under the code of the authority, made of the one node at the top, or of the code itself where there is no tree.</summary>
    private static ClinicArea Whole(string authority, Teams teams)
    {
        var root = Ordered(teams, null).FirstOrDefault()?.AreaId;
        return Node(authority, root ?? authority, teams) with { IsWhole = true };
    }

    private static ClinicArea Combined(string authority, List<string> held, Teams teams) =>
        new()
        {
            Authority = authority,
            Id = ClinicArea.Mine,
            Name = "My teams",
            Parts = held,
            PartNames = [.. held.Select(teams.NameOf)],
            Nodes = Below(held, teams),
            IsWhole = false,
        };

    private static HashSet<string> Below(IReadOnlyList<string> parts, Teams teams) =>
        teams
            .All.Select(team => team.AreaId)
            .Where(area => parts.Any(part => teams.IsBelow(area, part)))
            .Concat(parts)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Team> Ordered(Teams teams, string? parent, int depth = 0) =>
        depth > 10
            ? []
            : teams
                .All.Where(team => team.ParentId == parent || (parent is null && IsTop(team, teams)))
                .OrderBy(team => team.AreaName ?? team.AreaId, StringComparer.Ordinal)
                .SelectMany(team => Ordered(teams, team.AreaId, depth + 1).Prepend(team));

    /// <summary>A node whose parent is not in the tree stands at the top, so that it is not lost.</summary>
    private static bool IsTop(Team team, Teams teams) =>
        team.ParentId is null || team.ParentId == team.AreaId || !teams.Has(team.ParentId);

    private static int Depth(string id, Teams teams)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = teams.ParentOf(id); at is not null && seen.Add(at); at = teams.ParentOf(at)) { }
        return seen.Count;
    }
}
