using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>The waivers of editions. They are only ever added, and only before the edition is approved.</summary>
public sealed class Waivers(Database database, TimeProvider clock)
{
    private const string Folder = EditionStore.Folder;

    /// <summary>In the order in which they were recorded.</summary>
    public IReadOnlyList<Waiver> Of(long editionId)
    {
        using var connection = database.OpenConnection();
        return List(connection, editionId);
    }

    /// <summary>Records why an edition says nothing of a figure.</summary>
    /// <exception cref="EditionRefused">No reason, a second one, a figure that needs none, or the edition is approved already.</exception>
    public Waiver Record(EditionRecord edition, string indicator, string? reason, EditionActor by)
    {
        var waiver = new Waiver
        {
            EditionId = edition.EditionId,
            Indicator = indicator,
            Reason = EditionRefused.Unless(reason, "The reason of the waiver"),
            Person = by.Person,
            Role = by.Role,
            HappenedAt = StoreTime.Now(clock),
        };
        if (
            !new EditionStore(database).Inputs(edition.EditionId).ToExplain.Any(figure => figure.Indicator == indicator)
        )
        {
            throw new EditionRefused(
                $"'{indicator}' needs no waiver in this edition: name a figure of the list of what is missing."
            );
        }

        return database.Write(transaction =>
        {
            var now = EditionWriting.Find(transaction, edition.EditionId);
            if (now.State is not (EditionState.Draft or EditionState.InReview))
            {
                throw new EditionRefused(
                    $"The edition is {EditionStates.InWords(now.State)}: a waiver is recorded before it is approved."
                );
            }

            if (List(transaction.Connection!, edition.EditionId, transaction).Any(each => each.Indicator == indicator))
            {
                throw new EditionRefused($"There is a waiver for '{indicator}' already: one is enough.");
            }

            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "edition_waiver_add.sql"),
                new
                {
                    waiver.EditionId,
                    waiver.Indicator,
                    waiver.Reason,
                    waiver.Person,
                    waiver.Role,
                    waiver.HappenedAt,
                },
                transaction
            );
            return waiver;
        });
    }

    private static IReadOnlyList<Waiver> List(
        DbConnection connection,
        long editionId,
        DbTransaction? transaction = null
    ) =>
        [
            .. connection.Query<Waiver>(
                SqlFile.Text(Folder + "edition_waiver_list.sql"),
                new { edition_id = editionId },
                transaction
            ),
        ];
}
