namespace Yardstick.Core.People;

/// <summary>Whoever asks for a page or a file today: a person with the grants that hold today, or nobody known.</summary>
public sealed class Reader
{
    private readonly PermissionTable _table;

    private Reader(Person? person, IReadOnlyList<Grant> grants, PermissionTable table) =>
        (Person, Grants, _table) = (person, grants, table);

    /// <summary>Null when nobody is signed in.</summary>
    public Person? Person { get; }

    /// <summary>Those that hold today.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    public bool IsSignedIn => Person is not null;

    /// <summary>Somebody who is not signed in: only what is for everyone.</summary>
    public static Reader Nobody(PermissionTable table) => new(null, [], table);

    /// <summary>A person on a day; nobody when the person has left or has not begun.</summary>
    /// <param name="grants">All of the person's, whenever they hold.</param>
    public static Reader On(DateOnly day, Person person, IEnumerable<Grant> grants, PermissionTable table) =>
        person.IsActiveOn(day)
            ? new Reader(person, [.. grants.Where(grant => grant.IsActiveOn(day))], table)
            : Nobody(table);

    /// <summary>May do it somewhere.</summary>
    public bool May(Permission permission) => _table.IsForEveryone(permission) || GrantsFor(permission).Any();

    /// <summary>May do it somewhere in an authority: enough for figures of the authority as a whole, which every area is compared with.</summary>
    public bool May(Permission permission, string authority) =>
        _table.IsForEveryone(permission) || GrantsFor(permission).Any(grant => grant.IsIn(authority));

    /// <summary>May do it for an area; for the authority as a whole only with a grant for the whole authority.</summary>
    /// <param name="areaId">Null for the authority as a whole and for what belongs to no team.</param>
    /// <param name="parentOf">The organisation tree of the day: the node above a node, null above the highest.</param>
    public bool May(Permission permission, string authority, string? areaId, Func<string, string?> parentOf) =>
        _table.IsForEveryone(permission)
        || GrantsFor(permission).Any(grant => grant.Covers(authority, areaId, parentOf));

    /// <summary>May do it in the whole of an authority, not in areas of it alone.</summary>
    /// <param name="authority">Null for every authority of the store.</param>
    public bool MayThroughout(Permission permission, string? authority) =>
        GrantsFor(permission)
            .Any(grant => grant.AreaId is null && (grant.AuthorityCode is null || grant.AuthorityCode == authority));

    /// <summary>The grants that give a permission, for lists that show only what the reader may see.</summary>
    public IEnumerable<Grant> GrantsFor(Permission permission) =>
        Grants.Where(grant => _table.Allows(grant.Role, permission));
}
