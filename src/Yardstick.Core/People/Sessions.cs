using System.Buffers.Text;
using System.Security.Cryptography;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.People;

/// <summary>
/// The browsers in which people are signed in. A session is known by a name that nobody can guess, begins new with every sign-in, and ends for good
/// when it is ended here, whatever cookie is shown later.
/// </summary>
public sealed class Sessions(Database database, TimeProvider clock)
{
    /// <summary>However busy it is, a session ends after this: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const int BytesOfName = 32;

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <param name="method">How the person proved who they are: <c>password</c>, <c>provider</c>, <c>sample</c>.</param>
    /// <returns>The name of the session.</returns>
    public string Start(string accountId, string method)
    {
        var session = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(BytesOfName));

        // A row of its own, in nobody's way: an import that is being written does not keep people waiting.
        using var connection = database.OpenConnection();
        connection.Execute(
            SqlFile.Text("People/session_add.sql"),
            new
            {
                session_id = session,
                account_id = accountId,
                method,
                now = Now,
            }
        );
        return session;
    }

    /// <summary>Whose session it is; null when it was ended, has lasted too long, or never was.</summary>
    public string? AccountOf(string session) =>
        database.Remember((nameof(AccountOf), session), () => Open(session)) is { } open
        && open.StartedAt > Now - Longest
            ? open.AccountId
            : null;

    private OpenSession? Open(string session)
    {
        using var connection = database.OpenConnection();
        return connection.QuerySingleOrDefault<OpenSession>(
            SqlFile.Text("People/session_open.sql"),
            new { session_id = session }
        );
    }

    public void End(string session) =>
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text("People/session_end.sql"),
                new { session_id = session, now = Now },
                transaction
            )
        );

    /// <summary>Ends every session of a person: whoever had the old password is out.</summary>
    public void EndAll(string accountId) =>
        database.Write(transaction =>
            transaction.Connection!.Execute(
                SqlFile.Text("People/session_end_all.sql"),
                new { account_id = accountId, now = Now },
                transaction
            )
        );

    /// <summary>One that nobody has ended.</summary>
    private sealed record OpenSession
    {
        public required string AccountId { get; init; }

        public required DateTime StartedAt { get; init; }
    }
}
