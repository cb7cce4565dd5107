using Yardstick.Core.People;

namespace Yardstick.Core.Children;

/// <summary>A reader who was let at a list: which children of it are shown, and under which names.</summary>
internal sealed class Admission
{
    public required Reader Reader { get; init; }

    public required Permission Permission { get; init; }

    /// <summary>What will stand in the access log.</summary>
    public required AccessEntry Entry { get; init; }

    public required Teams Teams { get; init; }

    public required IReadOnlySet<string> Restricted { get; init; }

    public required ChildGate Gate { get; init; }

    /// <summary>The name and the reference under which a child is shown; null for one who is not.</summary>
    /// <param name="team">Null where no team answers for the child.</param>
    public ShownChild? Show(string personId, string? team)
    {
        var isRestricted = Restricted.Contains(personId);
        return May(Permission, team) && (!isRestricted || May(Permission.OpenRestricted, team))
            ? new ShownChild(
                Gate.Pseudonyms.Of(Entry.AuthorityCode, personId),
                Gate.Seal(
                    new ChildReference
                    {
                        AuthorityCode = Entry.AuthorityCode,
                        PersonId = personId,
                        TeamId = team,
                        AccountId = Reader.Person!.AccountId,
                        Query = Entry.Query,
                    }
                ),
                isRestricted
            )
            : null;
    }

    /// <summary>Notes in the access log what is about to be shown.</summary>
    public void Note(int children) => Gate.Log.Add(Entry with { Children = children });

    private bool May(Permission needed, string? team) =>
        ChildRights.May(Reader, needed, Entry.AuthorityCode, team, Teams.ParentOf);
}

/// <param name="Token">The sealed reference, by which the identity can be asked for.</param>
public sealed record ShownChild(string Pseudonym, string Token, bool IsRestricted);
