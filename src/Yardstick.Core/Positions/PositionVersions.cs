using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Positions;

/// <summary>Adds the versions of statements; every step names the version that it was taken on.</summary>
internal sealed class PositionVersions(Database database, TimeProvider clock)
{
    private const string Subject = "position-statement";
    private readonly ChangeLog _log = new(database, clock);

    public DateTime Now() => StoreTime.Now(clock);

    /// <summary>Adds a version that one person wrote or decided on.</summary>
    /// <param name="basedOn">Number of the version that the person had before them.</param>
    /// <param name="add">The version to add, from the newest; its number is given here.</param>
    /// <exception cref="PositionRefused">The statement changed meanwhile.</exception>
    public PositionStatement Add(
        PositionStatement statement,
        int basedOn,
        string what,
        string by,
        Func<PositionVersion?, PositionVersion> add
    ) =>
        database.Write(transaction =>
        {
            var now = PositionStore.Latest(transaction, statement);
            if (now.Number != basedOn)
            {
                throw new PositionRefused(
                    $"{now.Current!.DecidedBy ?? now.Current.WrittenBy} changed the statement meanwhile: it is at version {now.Number}. Compare it with yours, take over what you need, and do it again."
                );
            }

            var version = add(now.Current) with { Number = now.Number + 1 };
            transaction.Connection!.Execute(
                SqlFile.Text(PositionStore.Folder + "position_version_add.sql"),
                PositionRow.Values(now, version),
                transaction
            );
            _log.Note(
                transaction,
                by,
                Subject,
                $"{now.AuthorityCode}/{now.ServiceId}/{now.Month}",
                what,
                Noted(now.Current),
                Noted(version)
            );
            return now with { Versions = [.. now.Versions, version] };
        });

    /// <summary>Takes a decision on a version that is in some standing.</summary>
    /// <param name="otherwise">The sentence for a statement in another standing.</param>
    public PositionStatement Decide(
        PositionStatement statement,
        int basedOn,
        Standing from,
        string otherwise,
        string what,
        string by,
        Func<PositionVersion, PositionVersion> decide
    )
    {
        // The figures are looked at before the piece of writing begins; the number tells whether the text is the same in it.
        var current = statement.Current;
        if (current is null || current.Standing != from)
        {
            throw new PositionRefused(otherwise);
        }

        var decided = decide(current) with { DecidedBy = by, DecidedAt = Now() };
        return Add(
            statement,
            basedOn,
            what,
            by,
            now => now!.Number == current.Number ? decided : throw new PositionRefused(otherwise)
        );
    }

    /// <summary>The words themselves stand in the versions.</summary>
    private static NotedVersion? Noted(PositionVersion? version) =>
        version is null
            ? null
            : new NotedVersion(version.Number, version.Standing, version.IsForPublication, version.Reason);

    private sealed record NotedVersion(int Version, Standing Standing, bool IsForPublication, string? Reason);
}
