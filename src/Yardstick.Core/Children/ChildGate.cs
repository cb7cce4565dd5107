using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// The one way to children: every list, identity and export passes here, is allowed or refused by area and permission, and stands in the
/// access log before anything is shown.
/// </summary>
public sealed class ChildGate(Database database, TimeProvider clock)
{
    private readonly ChildTokens _tokens = new(new StoreSecret(database));

    internal AccessLog Log { get; } = new(database, clock);

    internal Pseudonyms Pseudonyms { get; } = new(new StoreSecret(database));

    /// <summary>Lets a reader at a list of areas, or refuses and notes the refusal.</summary>
    /// <param name="areas">Nodes of the tree; none for the whole authority.</param>
    /// <returns>The purpose, checked, and the doors to the children of the list.</returns>
    /// <exception cref="ChildrenRefused">Not allowed for one of the areas, or no purpose.</exception>
    internal Admission Admit(
        Reader reader,
        Permission permission,
        AccessAction action,
        string authority,
        IReadOnlyList<string> areas,
        string purpose,
        string query
    )
    {
        var teams = Teams.Of(database, authority);
        var area = areas.Count == 0 ? null : string.Join(' ', areas);
        var entry = AccessLog.Of(reader, action, authority, purpose.Trim(), query, area);
        IEnumerable<string?> wanted = areas.Count == 0 ? [null] : areas.Select(each => each == "-" ? null : each);
        if (!wanted.All(each => ChildRights.May(reader, permission, authority, each, teams.ParentOf)))
        {
            throw Log.Refuse(
                entry,
                RefusalKind.NotAllowed,
                "You may not see the children of this area. If it is yours, ask an administrator for the role."
            );
        }

        return new Admission
        {
            Reader = reader,
            Permission = permission,
            Entry = entry with { Purpose = Purpose.Checked(purpose) },
            Teams = teams,
            Restricted = Restricted(authority),
            Gate = this,
        };
    }

    /// <summary>Opens a sealed reference for a reader, or refuses and notes the refusal.</summary>
    internal ChildReference Open(
        Reader reader,
        string token,
        Permission permission,
        AccessAction action,
        string purpose
    )
    {
        if (_tokens.Open(token) is not { } reference)
        {
            throw new ChildrenRefused(RefusalKind.NotThere, "There is no such record: open it from a list.");
        }

        var entry = EntryOf(reader, action, reference, purpose.Trim());
        if (reference.AccountId != reader.Person?.AccountId)
        {
            throw Log.Refuse(
                entry,
                RefusalKind.NotAllowed,
                "This record was listed for somebody else: open it from a list of your own."
            );
        }

        var teams = Teams.Of(database, reference.AuthorityCode);
        if (!May(permission))
        {
            throw Log.Refuse(entry, RefusalKind.NotAllowed, "You may not do this with the record of this child.");
        }

        if (Restricted(reference.AuthorityCode).Contains(reference.PersonId) && !May(Permission.OpenRestricted))
        {
            throw Log.Refuse(
                entry,
                RefusalKind.NotAllowed,
                "This record is restricted: ask the quality assurance lead."
            );
        }

        return reference;

        bool May(Permission needed) =>
            ChildRights.May(reader, needed, reference.AuthorityCode, reference.TeamId, teams.ParentOf);
    }

    internal static AccessEntry EntryOf(Reader reader, AccessAction action, ChildReference reference, string purpose) =>
        AccessLog.Of(reader, action, reference.AuthorityCode, purpose, reference.Query, reference.TeamId) with
        {
            PersonId = reference.PersonId,
            Children = 1,
        };

    internal bool IsRestricted(ChildReference reference) =>
        Restricted(reference.AuthorityCode).Contains(reference.PersonId);

    /// <summary>The account that a reference was made for; null when it is none of this store's.</summary>
    internal string? AccountOf(string token) => _tokens.Open(token)?.AccountId;

    internal string Seal(ChildReference reference) => _tokens.Seal(reference);

    /// <summary>Children whose record is restricted.</summary>
    internal IReadOnlySet<string> RestrictedOf(string authority) => Restricted(authority);

    private HashSet<string> Restricted(string authority)
    {
        using var connection = database.OpenConnection();
        return connection
            .Query<string>(
                SqlFile.Text("Children/restricted_list.sql"),
                new { authority_code = authority, never = Moment.Never }
            )
            .ToHashSet(StringComparer.Ordinal);
    }
}
