using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>
/// What a reader sees of the audits of a round: those of the areas that are the reader's, each child under a pseudonym, and the list noted in the
/// access log before it is shown.
/// </summary>
public sealed class AuditReading(Database database, AuditRegister register, ChildGate gate)
{
    /// <summary>The audits of a round that the reader may see, in the order in which they were drawn.</summary>
    /// <returns>Them, and how many others there are.</returns>
    public (IReadOnlyList<ShownAudit> Shown, int Others) List(Reader reader, string authority, AuditRound round)
    {
        var teams = Teams.Of(database, authority);
        var restricted = gate.RestrictedOf(authority);
        List<AuditedCase> audits = [.. register.Of(authority).Where(audit => audit.Round == round.Number)];
        List<ShownAudit> shown =
        [
            .. audits
                .Where(audit => May(audit.AreaId) && !restricted.Contains(audit.PersonId))
                .Select(audit => new ShownAudit(
                    audit,
                    gate.Pseudonyms.Of(authority, audit.PersonId),
                    teams.NameOf(audit.AreaId)
                )),
        ];
        if (shown.Count > 0)
        {
            Note(reader, authority, round, shown.Count);
        }

        return (shown, audits.Count - shown.Count);

        bool May(string? team) => ChildRights.May(reader, Permission.SeeChildren, authority, team, teams.ParentOf);
    }

    /// <summary>One audit of a round; null where there is none that the reader may see.</summary>
    public ShownAudit? Open(Reader reader, string authority, AuditRound round, string auditId)
    {
        var teams = Teams.Of(database, authority);
        var audit = register
            .Of(authority)
            .FirstOrDefault(each => each.AuditId == auditId && each.Round == round.Number);
        if (
            audit is null
            || gate.RestrictedOf(authority).Contains(audit.PersonId)
            || !May(reader, Permission.SeeChildren, authority, audit)
        )
        {
            return null;
        }

        Note(reader, authority, round, children: 1, audit.PersonId);
        return new ShownAudit(audit, gate.Pseudonyms.Of(authority, audit.PersonId), teams.NameOf(audit.AreaId));
    }

    /// <summary>Whether a reader may take steps with an audit.</summary>
    public bool May(Reader reader, Permission permission, string authority, AuditedCase audit) =>
        ChildRights.May(reader, permission, authority, audit.AreaId, Teams.Of(database, authority).ParentOf);

    private void Note(Reader reader, string authority, AuditRound round, int children, string? personId = null) =>
        gate.Log.Add(
            AccessLog.Of(
                reader,
                AccessAction.AuditList,
                authority,
                $"audits of round {round.Number}",
                $"{round.Title}: {(round.IsNamed ? "named children" : round.Indicator)}, {round.Month.ToWords()}"
            ) with
            {
                Children = children,
                PersonId = personId,
            }
        );
}

/// <param name="Child">The pseudonym.</param>
/// <param name="Team">Name of the team.</param>
public sealed record ShownAudit(AuditedCase Audit, string Child, string Team);
