using Yardstick.Core.People;

namespace Yardstick.Core.Children;

/// <summary>Who may see children of which area. Applied here and never in a page.</summary>
public static class ChildRights
{
    /// <summary>Roles that never see a child, whatever the table of permissions says.</summary>
    private static readonly Role[] Never = [Role.CabinetMember, Role.PanelMember];

    /// <summary>May do it somewhere in an authority.</summary>
    public static bool May(Reader reader, Permission permission, string authority) =>
        Grants(reader, permission).Any(grant => grant.IsIn(authority));

    /// <param name="team">Null for children whom no team answers for: they need a grant for the whole authority.</param>
    public static bool May(
        Reader reader,
        Permission permission,
        string authority,
        string? team,
        Func<string, string?> parentOf
    ) => Grants(reader, permission).Any(grant => grant.Covers(authority, team, parentOf));

    private static IEnumerable<Grant> Grants(Reader reader, Permission permission) =>
        reader.GrantsFor(permission).Where(grant => !Never.Contains(grant.Role));
}
