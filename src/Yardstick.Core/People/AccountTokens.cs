using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>What a link of an account is for.</summary>
public enum AccountLink
{
    /// <summary>The first password and a new second factor; handed over by an administrator.</summary>
    SetUp,

    /// <summary>A new password; sent to somebody who forgot the old one.</summary>
    NewPassword,
}

/// <summary>Links that let one person choose a password once. Only the hash of what stands in the link is kept.</summary>
public sealed class AccountTokens(Database database, TimeProvider clock)
{
    private const int Bytes = 32;

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>How long a link is good for: long enough to be handed over, or to be looked for in the mail.</summary>
    public static TimeSpan LifeOf(AccountLink link) =>
        link is AccountLink.SetUp ? TimeSpan.FromDays(3) : TimeSpan.FromHours(1);

    /// <returns>The secret that stands in the link.</returns>
    public string Issue(string accountId, AccountLink link)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text("People/account_token_add.sql"),
                new
                {
                    token_hash = Hash(token),
                    account_id = accountId,
                    purpose = HyphenedWord.Of(link),
                    expires_at = Now + LifeOf(link),
                },
                transaction
            )
        );
        return token;
    }

    /// <summary>Whose link it is; null when it was used, is too old, or never was.</summary>
    public string? AccountOf(string? token, params AccountLink[] links)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<string>(
            SqlFile.Text("People/account_token_find.sql"),
            new
            {
                token_hash = Hash(token),
                purposes = links.Select(HyphenedWord.Of).ToArray(),
                now = Now,
            }
        );
    }

    /// <summary>Spends every link of a person: a password was chosen.</summary>
    public void SpendAll(string accountId) =>
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text("People/account_token_use.sql"),
                new { account_id = accountId, now = Now },
                transaction
            )
        );

    private static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
