using Yardstick.Core.People;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>Who takes a step, and in which role.</summary>
/// <param name="Person">E-mail address, or the user of the machine.</param>
/// <param name="Role">Word of a role.</param>
public sealed record EditionActor(string Person, string Role)
{
    /// <summary>The reader in the first of the roles that give the permission throughout the authority.</summary>
    /// <exception cref="EditionRefused">None does.</exception>
    public static EditionActor Of(Reader reader, Permission permission, string authority) =>
        reader.Person is { } person && reader.MayThroughout(permission, authority)
            ? new EditionActor(
                person.Email,
                HyphenedWord.Of(
                    reader.GrantsFor(permission).First(grant => grant.AreaId is null && grant.IsIn(authority)).Role
                )
            )
            : throw new EditionRefused(
                permission switch
                {
                    Permission.ComposeEditions => "Only an analyst of the council composes editions: ask one.",
                    Permission.ApproveEditions => "Only a director approves or returns an edition: ask one.",
                    _ => "Only a scrutiny officer publishes an edition: ask one.",
                }
            );
}
