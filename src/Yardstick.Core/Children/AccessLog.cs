using System.Data.Common;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>
/// Who looked at children, refusals included. Entries are only ever added, each with the hash of the one before: whoever changes, removes or
/// slips in an entry breaks the chain. Cutting off the end is found by the sign-offs, which keep the hash they saw, and by whoever noted a
/// hash elsewhere.
/// </summary>
public sealed class AccessLog(Database database, TimeProvider clock)
{
    /// <summary>The outcome of what was allowed.</summary>
    public const string Shown = "shown";

    private const string Folder = "Children/";

    /// <summary>Adds an entry; nothing is shown before it stands.</summary>
    public AccessEntry Add(AccessEntry entry) => database.Write(transaction => Add(transaction, entry));

    /// <summary>Adds an entry inside a piece of writing.</summary>
    internal AccessEntry Add(DbTransaction transaction, AccessEntry entry)
    {
        var last = transaction.Connection!.QuerySingleOrDefault<AccessEntry>(
            SqlFile.Text(Folder + "access_last.sql"),
            transaction: transaction
        );
        var numbered = entry with
        {
            Number = (last?.Number ?? 0) + 1,
            HappenedAt = Moment.Now(clock),
            PreviousHash = last?.Hash ?? "",
        };
        var chained = numbered with { Hash = numbered.ComputeHash() };
        transaction.Connection!.Execute(SqlFile.Text(Folder + "access_add.sql"), chained, transaction);
        return chained;
    }

    /// <summary>An entry of a reader, to be filled in.</summary>
    internal static AccessEntry Of(
        Reader reader,
        AccessAction action,
        string authority,
        string purpose,
        string query,
        string? area = null
    ) =>
        new()
        {
            AccountId = reader.Person?.AccountId,
            Viewer = reader.Person?.Email ?? "nobody",
            Action = HyphenedWord.Of(action),
            Outcome = Shown,
            AuthorityCode = authority,
            AreaId = area,
            Purpose = purpose,
            Query = query,
        };

    /// <summary>Notes that something was refused, and gives the refusal to throw.</summary>
    internal ChildrenRefused Refuse(AccessEntry entry, RefusalKind kind, string why)
    {
        Add(entry with { Outcome = why });
        return new ChildrenRefused(kind, why);
    }

    /// <summary>The entries of an authority and month, in order.</summary>
    public IReadOnlyList<AccessEntry> Of(string authority, Month month)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<AccessEntry>(
                SqlFile.Text(Folder + "access_list.sql"),
                new
                {
                    authority_code = authority,
                    from_at = month.FirstDay.ToDateTime(TimeOnly.MinValue),
                    to_at = month.AddMonths(1).FirstDay.ToDateTime(TimeOnly.MinValue),
                }
            ),
        ];
    }

    /// <summary>Reads the whole chain from its beginning.</summary>
    /// <param name="noted">A hash that somebody noted elsewhere: it must still stand in the log. Null for none.</param>
    public AccessLogCheck Verify(string? noted = null)
    {
        using var connection = database.OpenConnection();
        var signed = connection
            .Query<(long Number, string Hash)>(SqlFile.Text(Folder + "access_review_head_list.sql"))
            .ToList();
        var (number, hash) = (0L, "");
        foreach (
            var entry in connection.Query<AccessEntry>(SqlFile.Text(Folder + "access_all_list.sql"), buffered: false)
        )
        {
            if (entry.Number != number + 1)
            {
                return AccessLogCheck.Broken(number + 1, $"entry {number + 1} is missing");
            }

            if (entry.PreviousHash != hash)
            {
                return AccessLogCheck.Broken(entry.Number, $"entry {entry.Number} does not follow the one before it");
            }

            if (entry.ComputeHash() != entry.Hash)
            {
                return AccessLogCheck.Broken(entry.Number, $"entry {entry.Number} was changed");
            }

            (number, hash) = (entry.Number, entry.Hash);
            signed.RemoveAll(head => head == (entry.Number, entry.Hash));
            noted = noted == hash ? null : noted;
        }

        return signed.Count > 0
                ? AccessLogCheck.Broken(
                    signed[0].Number,
                    $"a sign-off saw entry {signed[0].Number}, which is gone or another"
                )
            : noted is not null ? AccessLogCheck.Broken(number, "the noted hash does not stand in the log")
            : new AccessLogCheck(
                true,
                number,
                hash,
                $"The access log is whole: entries {number}, last hash {(hash.Length == 0 ? "none" : hash)}."
            );
    }
}

/// <summary>What came of reading the whole access log.</summary>
/// <param name="Number">Number of the last entry, or of the first that is wrong.</param>
/// <param name="LastHash">To be noted elsewhere; empty for a broken or empty log.</param>
/// <param name="Words">For people.</param>
public sealed record AccessLogCheck(bool IsWhole, long Number, string LastHash, string Words)
{
    internal static AccessLogCheck Broken(long number, string why) =>
        new(
            false,
            number,
            "",
            $"The access log was tampered with: {why}. Keep the store as it is and tell the information governance lead."
        );
}
