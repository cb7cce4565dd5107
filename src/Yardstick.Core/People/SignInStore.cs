using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>How people prove who they are, read and kept.</summary>
public sealed class SignInStore(Database database)
{
    /// <summary>A new one for a person who has none yet; it is not kept.</summary>
    public SignInRecord Find(string accountId)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<SignInRecord>(
                SqlFile.Text("People/sign_in_find.sql"),
                new { account_id = accountId }
            ) ?? SignInRecord.New(accountId);
    }

    public void Save(SignInRecord record) =>
        database.Write(transaction =>
            transaction.Connection!.Execute(SqlFile.Text("People/sign_in_save.sql"), record, transaction)
        );
}
