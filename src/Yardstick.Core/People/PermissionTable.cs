using Yardstick.Core.Indicators;

namespace Yardstick.Core.People;

/// <summary>Which role may do what: <c>definitions/permissions.yml</c>, read once.</summary>
public sealed class PermissionTable
{
    private const string File = "permissions.yml";
    private const string Everyone = "everyone";

    private PermissionTable(IReadOnlyList<RoleEntry> roles, IReadOnlyList<PermissionEntry> permissions) =>
        (Roles, Permissions) = (roles, permissions);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<RoleEntry> Roles { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PermissionEntry> Permissions { get; }

    /// <param name="definitions">The folder <c>definitions/</c>.</param>
    /// <exception cref="DefinitionsInvalid">The file is missing, names something unknown, or leaves a role or permission out.</exception>
    public static PermissionTable Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        var table = DefinitionFile.Open(definitions, File, problems) is { } file ? Read(file) : null;
        return table is not null && problems.Count == 0 ? table : throw new DefinitionsInvalid(problems);
    }

    public string TitleOf(Role role) => Roles.First(entry => entry.Role == role).Title;

    public bool Allows(Role role, Permission permission) => Of(permission).Roles.Contains(role);

    /// <summary>True for what needs no sign-in.</summary>
    public bool IsForEveryone(Permission permission) => Of(permission).ForEveryone;

    private PermissionEntry Of(Permission permission) => Permissions.First(entry => entry.Permission == permission);

    private static PermissionTable Read(DefinitionNode file)
    {
        file.Allow("roles", "permissions");
        var roles = file.Groups("roles").Select(ReadRole).ToList();
        var permissions = file.Groups("permissions").Select(ReadPermission).ToList();
        NoteUnlisted(file, "roles", roles.Select(entry => entry.Role));
        NoteUnlisted(file, "permissions", permissions.Select(entry => entry.Permission));
        return new PermissionTable(roles, permissions);
    }

    private static RoleEntry ReadRole(DefinitionNode node)
    {
        node.Allow("role", "title", "comes_for");
        return new RoleEntry(
            node.Word("role", HyphenedWord.All<Role>()),
            node.Text("title").Text,
            node.Text("comes_for").Text
        );
    }

    private static PermissionEntry ReadPermission(DefinitionNode node)
    {
        node.Allow("permission", "means", "roles");
        var words = node.Texts("roles");
        var everyone = words.Any(word => word.Text == Everyone);
        foreach (var word in words.Where(word => word.Text != Everyone && HyphenedWord.Read<Role>(word.Text) is null))
        {
            node.Note(
                word.Line,
                $"'{word.Text}' is no role; write one of: {Everyone}; {string.Join("; ", HyphenedWord.All<Role>().Keys)}."
            );
        }

        return new PermissionEntry(
            node.Word("permission", HyphenedWord.All<Permission>()),
            node.Text("means").Text,
            everyone
                ? [.. Enum.GetValues<Role>()]
                : words.Select(word => HyphenedWord.Read<Role>(word.Text)).OfType<Role>().ToHashSet(),
            everyone
        );
    }

    /// <summary>Everything is listed exactly once, so that nothing is allowed or refused by an oversight.</summary>
    private static void NoteUnlisted<T>(DefinitionNode file, string field, IEnumerable<T> listed)
        where T : struct, Enum
    {
        var counts = listed.CountBy(value => value).ToDictionary();
        foreach (var (word, value) in HyphenedWord.All<T>().Where(pair => counts.GetValueOrDefault(pair.Value) != 1))
        {
            file.Note(
                file.LineOf(field),
                $"'{word}' stands {counts.GetValueOrDefault(value)} times in '{field}'; list it once."
            );
        }
    }
}

/// <param name="ComesFor">What the role is here to do, in words.</param>
public sealed record RoleEntry(Role Role, string Title, string ComesFor);

/// <param name="Means">What may be done, in words.</param>
/// <param name="ForEveryone">Without signing in.</param>
public sealed record PermissionEntry(Permission Permission, string Means, IReadOnlySet<Role> Roles, bool ForEveryone);
