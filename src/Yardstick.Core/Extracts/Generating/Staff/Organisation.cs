using System.Globalization;
using Yardstick.Core.Extracts.Generating.Profiles;

namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>The tree of an invented authority: services, localities and teams, with their posts.</summary>
internal sealed class Organisation
{
    private const int MostPosts = 14;

    /// <summary>Teams without an opening day have been there since.</summary>
    private static readonly DateOnly Always = new(1990, 1, 1);

    private readonly List<Node> _nodes = [];
    private readonly List<Team> _teams = [];
    private readonly Dictionary<(string Function, string Locality), IReadOnlyList<Team>> _choices = [];

    /// <param name="scale">Size beside that of the council that the profile describes.</param>
    public Organisation(CouncilProfile profile, double scale, Dice dice)
    {
        Root = new Node("A0", profile.AuthorityNode, ParentId: null, "authority");
        _nodes.Add(Root);
        foreach (var plan in profile.Teams)
        {
            var service = NodeFor("S", plan.Service, Root, "service");
            Open(plan, scale, NodeFor("L", plan.Locality, service, "locality"), dice);
        }

        foreach (var plan in profile.Teams.Where(plan => plan.Becomes is not null))
        {
            foreach (var team in _teams.Where(team => IsOf(team, plan.Name)))
            {
                team.Successor = _teams.First(other => IsOf(other, plan.Becomes!));
            }
        }
    }

    public Node Root { get; }

    /// <summary>Authority, services and localities.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    public IReadOnlyList<Team> Teams => _teams;

    /// <summary>The team that answers for a family: of its locality, where the function has localities.</summary>
    public Team TeamFor(string function, string locality, DateOnly day, Dice dice)
    {
        if (!_choices.TryGetValue((function, locality), out var choices))
        {
            var all = _teams.Where(team => team.Function == function && team.Posts.Count > 0).ToList();
            var local = all.Where(team => _nodes.Any(node => node.Id == team.ParentId && node.Name == locality))
                .ToList();
            _choices[(function, locality)] = choices = local.Count > 0 ? local : all;
        }

        return dice.OneOf(choices).On(day);
    }

    private void Open(TeamPlan plan, double scale, Node locality, Dice dice)
    {
        var posts = plan.Posts == 0 ? 0 : Math.Max(1, (int)Math.Floor((plan.Posts * scale) + 0.5));
        var parts = Math.Max(1, (posts + MostPosts - 1) / MostPosts);
        for (var part = 0; part < parts; part++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"T{_teams.Count + 1:000}");
            var own = (posts / parts) + (part < posts % parts ? 1 : 0);
            _teams.Add(
                new Team
                {
                    Id = id,
                    Name = parts == 1 ? plan.Name : plan.Name + " " + (char)('A' + part),
                    Function = plan.Function,
                    ParentId = locality.Id,
                    From = plan.From ?? Always,
                    Until = plan.Until,
                    Posts = [.. Enumerable.Range(0, own).Select(post => PostMaker.Make(id, plan.Function, post, dice))],
                }
            );
        }
    }

    private Node NodeFor(string prefix, string name, Node above, string level)
    {
        if (_nodes.Find(node => node.Name == name && node.ParentId == above.Id) is { } known)
        {
            return known;
        }

        var made = new Node(
            string.Create(CultureInfo.InvariantCulture, $"{prefix}{_nodes.Count:00}"),
            name,
            above.Id,
            level
        );
        _nodes.Add(made);
        return made;
    }

    private static bool IsOf(Team team, string planned) =>
        team.Name == planned
        || (team.Name.StartsWith(planned, StringComparison.Ordinal) && team.Name.Length == planned.Length + 2);

    internal sealed record Node(string Id, string Name, string? ParentId, string Level);
}
