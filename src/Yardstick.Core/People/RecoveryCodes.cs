using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>
/// Codes on paper for whoever has lost the phone: each lets its person in once in the place of the app's code, after the password. They are shown
/// when they are made, and only their hashes are kept.
/// </summary>
public sealed class RecoveryCodes(Database database, TimeProvider clock)
{
    private const int Made = 10;
    private const int Letters = 16;
    private const int LettersOfGroup = 4;

    /// <summary>Small letters and digits that cannot be taken for each other; 16 of them are beyond guessing.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>Makes new codes; those that were made before let nobody in any longer.</summary>
    /// <returns>In groups of four letters, to be shown once.</returns>
    public IReadOnlyList<string> Make(string accountId)
    {
        List<string> codes =
        [
            .. Enumerable.Range(0, Made).Select(_ => RandomNumberGenerator.GetString(Alphabet, Letters)),
        ];
        database.Write(transaction =>
        {
            Clear(transaction, accountId);
            transaction.Connection!.Execute(
                SqlFile.Text("People/recovery_code_add.sql"),
                codes.Select(code => new
                {
                    account_id = accountId,
                    code_hash = Hash(accountId, code),
                    now = Now,
                }),
                transaction
            );
        });
        return
        [
            .. codes.Select(code => string.Join('-', code.Chunk(LettersOfGroup).Select(group => new string(group)))),
        ];
    }

    /// <summary>Takes a code, however it is spaced; false when it is not right, was used, or was replaced.</summary>
    public bool Use(string accountId, string? typed)
    {
        var code = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return code.Length == Letters
            && database.Write(transaction =>
                transaction.Connection!.Execute(
                    SqlFile.Text("People/recovery_code_use.sql"),
                    new
                    {
                        account_id = accountId,
                        code_hash = Hash(accountId, code),
                        now = Now,
                    },
                    transaction
                )
            ) == 1;
    }

    /// <summary>How many have not been used.</summary>
    public long Left(string accountId)
    {
        using var connection = database.OpenConnection();
        return connection.ExecuteScalar<long>(
            SqlFile.Text("People/recovery_code_count.sql"),
            new { account_id = accountId }
        );
    }

    /// <summary>Ends all of a person's: the second factor is set up anew.</summary>
    public void Clear(string accountId) => database.Write(transaction => Clear(transaction, accountId));

    private static void Clear(DbTransaction transaction, string accountId) =>
        transaction.Connection!.Execute(
            SqlFile.Text("People/recovery_code_clear.sql"),
            new { account_id = accountId },
            transaction
        );

    private static string Hash(string accountId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId}/{code}")));
}
