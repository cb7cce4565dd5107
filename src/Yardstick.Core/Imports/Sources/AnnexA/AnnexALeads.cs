namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>Who leads the case of each child, and the teams that there are: the workbook names one worker and team in a row, and no tree above them.</summary>
internal sealed class AnnexALeads(ConfirmedMappings confirmed, UnknownThings unknown)
{
    private readonly Dictionary<string, Lead> _leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Part, int Line)> _teams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Part, int Line)> _workers = new(StringComparer.Ordinal);

    /// <summary>The team as the organisation tree calls it, when somebody has said so; as delivered otherwise.</summary>
    public string Team(int part, int line, string delivered)
    {
        if (delivered.Length == 0)
        {
            return "";
        }

        var team = confirmed.Of(MappingKind.Team, "", delivered);
        if (team is null)
        {
            unknown.Add(MappingKind.Team, "", delivered);
            _teams.TryAdd(delivered, (part, line));
        }

        return team ?? delivered;
    }

    public void Add(
        int part,
        int line,
        string child,
        AnnexALead lead,
        string worker,
        string team,
        string since,
        string until
    )
    {
        if (worker.Length == 0 && team.Length == 0)
        {
            return;
        }

        if (worker.Length > 0)
        {
            _workers.TryAdd(worker, (part, line));
        }

        // An open case comes before one that has ended, then the list that says most of who works with the child.
        var rank = (until.Length == 0 ? 0 : 1, lead.Rank);
        if (!_leads.TryGetValue(child, out var known) || rank.CompareTo(known.Rank) < 0)
        {
            _leads[child] = new Lead(rank, part, line, worker, team, since, until);
        }
    }

    public void Write(SourceSpool spool)
    {
        if (_leads.Count > 0)
        {
            var table = spool.Table(
                "ssd_involvements",
                "invo_involvements_id",
                "invo_professional_id",
                "invo_professional_role_id",
                "invo_professional_team",
                "invo_involvement_start_date",
                "invo_involvement_end_date",
                "invo_person_id"
            );
            foreach (var (child, lead) in _leads)
            {
                table.Write(
                    lead.Part,
                    lead.Line,
                    $"{child}|lead",
                    lead.Worker,
                    "LEAD",
                    lead.Team,
                    lead.Since,
                    lead.Until,
                    child
                );
            }
        }

        if (_workers.Count > 0)
        {
            var table = spool.Table("ssd_professionals", "prof_professional_id");
            foreach (var (worker, place) in _workers)
            {
                table.Write(place.Part, place.Line, worker);
            }
        }

        WriteTeams(spool);
    }

    private void WriteTeams(SourceSpool spool)
    {
        if (_teams.Count == 0)
        {
            return;
        }

        var root = spool.Delivery.AuthorityCode;
        var first = _teams.Values.First();
        var departments = spool.Table("ssd_department", "dept_team_id", "dept_team_name", "dept_team_parent_id");
        var levels = spool.Table("local_team", "team_id", "level");
        departments.Write(first.Part, first.Line, root, spool.Delivery.AuthorityName, "");
        levels.Write(first.Part, first.Line, root, "authority");
        foreach (var (team, place) in _teams)
        {
            departments.Write(place.Part, place.Line, team, team, root);
            levels.Write(place.Part, place.Line, team, "team");
        }
    }

    private sealed record Lead(
        (int Ended, int List) Rank,
        int Part,
        int Line,
        string Worker,
        string Team,
        string Since,
        string Until
    );
}
