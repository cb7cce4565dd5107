using Yardstick.Core.People;

namespace Yardstick.Core.Children;

/// <summary>Opens the identity of one child for a stated reason. The identifier in the case system is all that the store holds.</summary>
public sealed class Identities(ChildGate gate)
{
    /// <summary>Whether a reference is one that was made for this reader: nothing is opened, and nothing noted.</summary>
    public bool IsFor(Reader reader, string token) =>
        reader.Person is { } person && gate.AccountOf(token) == person.AccountId;

    /// <param name="token">From a list that was made for this reader.</param>
    /// <exception cref="ChildrenRefused">Not allowed, no such record, or no reason.</exception>
    public OpenedIdentity Open(Reader reader, string token, string reason)
    {
        var reference = gate.Open(reader, token, Permission.OpenIdentity, AccessAction.Identity, reason);
        var purpose = Purpose.Checked(reason);
        gate.Log.Add(ChildGate.EntryOf(reader, AccessAction.Identity, reference, purpose));
        return new OpenedIdentity(
            reference.PersonId,
            gate.Pseudonyms.Of(reference.AuthorityCode, reference.PersonId),
            reference.Query,
            gate.IsRestricted(reference)
        );
    }
}

/// <param name="PersonId">The child's identifier in the case system.</param>
/// <param name="Query">The list that the record was opened from, in words.</param>
public sealed record OpenedIdentity(string PersonId, string Pseudonym, string Query, bool IsRestricted);
