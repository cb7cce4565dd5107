using System.Data.Common;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// Records that few may see (adoption, children of staff, cases that are talked about): they stand in no list of anybody without the
/// permission to open them. Who may open such a record may also set and lift the flag.
/// </summary>
public sealed class RestrictedRecords(Database database, ChildGate gate, TimeProvider clock)
{
    private const string Folder = "Children/";

    /// <summary>Sets the flag; a record that has it already keeps its first reason.</summary>
    /// <exception cref="ChildrenRefused">Not allowed, no such record, or no reason.</exception>
    public void Restrict(Reader reader, string token, string reason) =>
        Change(
            reader,
            token,
            reason,
            AccessAction.Restrict,
            (transaction, reference, words) =>
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "restricted_add.sql"),
                    Values(reader, reference, words),
                    transaction
                )
        );

    /// <summary>Lifts the flag; that it was set stays on record.</summary>
    /// <inheritdoc cref="Restrict" path="/exception"/>
    public void Lift(Reader reader, string token, string reason) =>
        Change(
            reader,
            token,
            reason,
            AccessAction.LiftRestriction,
            (transaction, reference, words) =>
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "restricted_lift.sql"),
                    Values(reader, reference, words),
                    transaction
                )
        );

    private void Change(
        Reader reader,
        string token,
        string reason,
        AccessAction action,
        Action<DbTransaction, ChildReference, string> change
    )
    {
        var reference = gate.Open(reader, token, Permission.OpenRestricted, action, reason);
        var words = Purpose.Checked(reason);
        database.Write(transaction =>
        {
            change(transaction, reference, words);
            gate.Log.Add(transaction, ChildGate.EntryOf(reader, action, reference, words));
        });
    }

    private object Values(Reader reader, ChildReference reference, string reason) =>
        new
        {
            authority_code = reference.AuthorityCode,
            person_id = reference.PersonId,
            at = Moment.Now(clock),
            never = Moment.Never,
            by = reader.Person!.Email,
            reason,
        };
}
