using Dapper;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Headlines;

/// <summary>The headlines that somebody has put down for a draft, until and after it is composed with them.</summary>
public sealed class PutHeadlines(Database database, TimeProvider clock)
{
    private const string Folder = "Editions/Headlines/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>In their order; null when nobody has put any down.</summary>
    public IReadOnlyList<Headline>? Of(long editionId)
    {
        using var connection = database.OpenConnection();
        var rows = connection
            .Query<StoredHeadline>(SqlFile.Text(Folder + "edition_headline_list.sql"), new { edition_id = editionId })
            .ToList();
        return rows.Count == 0 ? null : [.. rows.Select(row => row.Headline())];
    }

    /// <summary>Puts down headlines for a draft; the change stands in the log with before and after.</summary>
    /// <param name="before">What stands in the edition now.</param>
    /// <exception cref="EditionRefused">It is no draft any longer, or there is no headline.</exception>
    public void Put(
        EditionRecord edition,
        IReadOnlyList<Headline> headlines,
        IReadOnlyList<Headline> before,
        EditionActor by
    )
    {
        if (headlines.Count == 0)
        {
            throw new EditionRefused("There is no headline left: keep one at least.");
        }

        database.Write(transaction =>
        {
            var connection = transaction.Connection!;
            EditionSteps.After(EditionStep.Compose, EditionWriting.Find(transaction, edition.EditionId).State);
            connection.Execute(
                SqlFile.Text(Folder + "edition_headline_clear.sql"),
                new { edition_id = edition.EditionId },
                transaction
            );
            connection.Execute(
                SqlFile.Text(Folder + "edition_headline_add.sql"),
                headlines.Select(
                    (headline, position) =>
                        new
                        {
                            edition.EditionId,
                            Position = position,
                            headline.Indicator,
                            headline.Month,
                            Tone = HyphenedWord.Of(headline.Tone),
                            headline.Wording,
                        }
                ),
                transaction
            );
            _log.Note(
                transaction,
                by.Person,
                "edition",
                edition.EditionId.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "Headlines put down",
                before.Select(headline => headline.Wording).ToList(),
                headlines.Select(headline => headline.Wording).ToList()
            );
        });
    }

    private sealed record StoredHeadline
    {
        public required string Indicator { get; init; }

        public required Month Month { get; init; }

        public required string Tone { get; init; }

        public required string Wording { get; init; }

        public Headline Headline() => new(Indicator, Month, HyphenedWord.Read<HeadlineTone>(Tone)!.Value, Wording);
    }
}
