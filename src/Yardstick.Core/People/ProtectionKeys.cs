using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>The keys that cookies and forms are protected with, kept in the store so that a restart signs nobody out and several servers share them.</summary>
public sealed class ProtectionKeys(Database database)
{
    public IReadOnlyList<string> All()
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<string>(SqlFile.Text("People/protection_key_list.sql"))];
    }

    /// <param name="xml">As the framework writes it.</param>
    public void Add(string name, string xml) =>
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text("People/protection_key_add.sql"),
                new { name, xml },
                transaction
            )
        );
}
