using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>Finds the children of a list that came from outside, with the team that leads for each at the end of a month.</summary>
internal sealed class NamedSample(Database database, Measurement measurement)
{
    private const int Longest = 500;
    private const int MostTold = 10;
    private static readonly string LeadSql = SqlFile.Text("Clinics/lead_list.sql");

    /// <param name="restricted">Records that are audited outside the register. They are refused as unknown ones are: who is restricted is not told.</param>
    /// <exception cref="AuditRefused">The list is empty or too long, or a line names nobody or somebody twice; every such line is told.</exception>
    public IReadOnlyList<Candidate> Of(MeasuredExtract extract, RoundToBegin round, IReadOnlySet<string> restricted)
    {
        var children = round.Children;
        if (children.Count is 0 or > Longest)
        {
            throw new AuditRefused(
                $"Name from 1 to {Longest} children, by their ids in the case system, one a line.",
                "Children"
            );
        }

        var known = Known(extract, children);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string> wrong =
        [
            .. children
                .Select(child =>
                    !known.Contains(child.Reference) || restricted.Contains(child.Reference)
                        ? $"{child.Place}: '{child.Reference}' is no child of the extract who can be audited here"
                    : !seen.Add(child.Reference) ? $"{child.Place}: '{child.Reference}' stands twice"
                    : null
                )
                .OfType<string>(),
        ];
        if (wrong.Count > 0)
        {
            throw new AuditRefused(
                $"Nothing was kept. {string.Join("; ", wrong.Take(MostTold))}{(wrong.Count > MostTold ? $"; and {wrong.Count - MostTold} more" : "")}: correct the list.",
                "Children"
            );
        }

        var leads = Leads(extract, round);
        return
        [
            .. children.Select(child => new Candidate(
                child.Reference,
                leads.GetValueOrDefault(child.Reference),
                Day: null
            )),
        ];
    }

    private HashSet<string> Known(MeasuredExtract extract, IReadOnlyList<NamedChild> children)
    {
        using var connection = database.OpenConnection();
        return connection
            .Query<string>(
                SqlFile.Text("Audits/named_child_list.sql"),
                new { authority = extract.AuthorityCode, people = children.Select(child => child.Reference).ToArray() }
            )
            .ToHashSet(StringComparer.Ordinal);
    }

    private Dictionary<string, string?> Leads(MeasuredExtract extract, RoundToBegin round)
    {
        // Who leads on a day does not depend on bank holidays.
        using var session = MeasuringSession.Open(database, [extract.AuthorityCode], [round.Month], []);
        extract.DemandIn(session.Connection);
        session.Build(measurement.Views.NeededBy([LeadSql]));
        return session
            .Connection.Query<(string PersonId, string? ProfessionalId, string? AreaId)>(LeadSql)
            .DistinctBy(lead => lead.PersonId, StringComparer.Ordinal)
            .ToDictionary(lead => lead.PersonId, lead => lead.AreaId, StringComparer.Ordinal);
    }
}
