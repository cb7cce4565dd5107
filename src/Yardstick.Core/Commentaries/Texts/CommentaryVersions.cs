using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>Adds the versions of commentaries; every step names the version that it was taken on.</summary>
internal sealed class CommentaryVersions(Database database, TimeProvider clock)
{
    private readonly CommentaryStore _store = new(database);

    /// <summary>Takes a step on a text that is in one of some standings.</summary>
    /// <param name="basedOn">The version that whoever decides has read.</param>
    /// <param name="otherwise">The sentence for a text in another standing.</param>
    /// <exception cref="CommentaryRefused">Another standing, or the text was changed meanwhile.</exception>
    public Commentary Decide(
        Commentary commentary,
        int basedOn,
        IReadOnlyCollection<Standing> from,
        string otherwise,
        Func<CommentaryVersion, CommentaryVersion> decide
    )
    {
        var current = _store.Find(commentary.AuthorityCode, commentary.Id)?.Current;
        if (current is null || !from.Contains(current.Standing))
        {
            throw new CommentaryRefused(otherwise);
        }

        // The figures are looked at before the piece of writing begins; the number tells whether the text is the same in it.
        var decided = decide(current);
        return database.Write(transaction =>
        {
            var now = Latest(transaction, commentary);
            return now.Number != basedOn || now.Number != current.Number
                ? throw new CommentaryRefused("The text was changed meanwhile: read it as it is now, and decide then.")
                : Add(
                    transaction,
                    now,
                    decided with
                    {
                        Number = Next(now),
                        BasedOn = basedOn,
                        DecidedAt = StoreTime.Now(clock),
                    }
                );
        });
    }

    public static Commentary Latest(DbTransaction transaction, Commentary commentary) =>
        CommentaryStore
            .List(transaction.Connection!, commentary.AuthorityCode, commentary.Month, transaction)
            .FirstOrDefault(each => each.Id == commentary.Id)
        ?? throw new CommentaryRefused("There is no such commentary: open it from the list of tasks.");

    public static int Next(Commentary commentary) =>
        commentary.Versions.Select(each => each.Number).DefaultIfEmpty(0).Max() + 1;

    public static Commentary Add(DbTransaction transaction, Commentary commentary, CommentaryVersion version)
    {
        transaction.Connection!.Execute(
            SqlFile.Text("Commentaries/Texts/commentary_version_add.sql"),
            new
            {
                commentary.AuthorityCode,
                CommentaryId = commentary.Id,
                version.Number,
                version.BasedOn,
                Standing = version.Standing.ToString(),
                version.Wording,
                version.Shown,
                version.WrittenBy,
                version.WrittenAt,
                version.DecidedBy,
                version.DecidedAt,
                version.Reason,
            },
            transaction
        );
        return commentary with { Versions = [.. commentary.Versions, version] };
    }
}
