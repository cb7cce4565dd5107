using System.Security.Cryptography;
using System.Text;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// The secret of one store, made at random when it is first needed. Pseudonyms and references are keyed with it, so that they say nothing
/// outside this store. Each use has a key of its own, derived from it.
/// </summary>
public sealed class StoreSecret(Database database)
{
    private const string Name = "children";
    private const int Bytes = 32;
    private readonly Lazy<byte[]> _secret = new(() => ReadOrMake(database));

    /// <summary>The 32 bytes of the key for one use.</summary>
    internal byte[] KeyFor(string use) => HMACSHA256.HashData(_secret.Value, Encoding.UTF8.GetBytes(use));

    private static byte[] ReadOrMake(Database database)
    {
        using (var connection = database.OpenConnection())
        {
            if (
                connection.QuerySingleOrDefault<string>(
                    SqlFile.Text("Children/secret_find.sql"),
                    new { secret_name = Name }
                ) is
                { } known
            )
            {
                return Convert.FromHexString(known);
            }
        }

        return database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text("Children/secret_add.sql"),
                new { secret_name = Name, secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes)) },
                transaction
            );
            return Convert.FromHexString(
                transaction.Connection!.QuerySingle<string>(
                    SqlFile.Text("Children/secret_find.sql"),
                    new { secret_name = Name },
                    transaction
                )
            );
        });
    }
}
