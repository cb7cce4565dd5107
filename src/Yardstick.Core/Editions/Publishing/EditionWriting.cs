using System.Data.Common;
using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>Takes the steps of editions. What readers have is never changed: only the documents of a draft are replaced.</summary>
public sealed class EditionWriting(Database database, TimeProvider clock)
{
    private const string Folder = EditionStore.Folder;

    /// <summary>Keeps an edition as composed: the first version of its month and layout, or its draft made anew.</summary>
    /// <exception cref="EditionRefused">The newest version is no draft.</exception>
    public EditionRecord Compose(ComposedEdition composed, EditionActor by)
    {
        var documents = composed.Documents();
        return database.Write(transaction =>
        {
            var newest = Versions(transaction, composed).FirstOrDefault();
            if (newest is not null)
            {
                EditionSteps.After(EditionStep.Compose, newest.State);
                if (
                    newest.RestrictedHash == HashOf(documents, EditionAudience.Restricted)
                    && newest.PublicHash == HashOf(documents, EditionAudience.Public)
                )
                {
                    return newest;
                }
            }

            var id = newest?.EditionId ?? Add(transaction, composed, version: 1, amends: null, note: null);
            Replace(transaction, id, documents);
            Note(transaction, id, EditionStep.Compose, EditionState.Draft, by, note: null);
            return Find(transaction, id);
        });
    }

    /// <summary>Takes a step with an edition that is read in the state that the person saw.</summary>
    /// <param name="seen">The state that the decision is about.</param>
    /// <param name="note">The reason, where the step needs one.</param>
    /// <exception cref="EditionRefused">The step cannot be taken, or somebody took another meanwhile.</exception>
    public EditionRecord Take(EditionStep step, EditionRecord seen, EditionActor by, string? note = null)
    {
        var rule = EditionSteps.Rule(step);
        if (step is EditionStep.Compose or EditionStep.Amend or EditionStep.Supersede)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "This step has a verb of its own.");
        }

        var said = rule.NeedsNote ? EditionRefused.Unless(note, "The reason") : null;
        return database.Write(transaction =>
        {
            var now = Unchanged(transaction, seen);
            var next = EditionSteps.After(step, now.State);
            if (step is EditionStep.Approve)
            {
                RefuseOwn(transaction, now, by);
            }

            Note(transaction, now.EditionId, step, next, by, said);
            if (step is EditionStep.Publish && now.Amends is { } before)
            {
                var old = Find(transaction, before);
                Note(
                    transaction,
                    before,
                    EditionStep.Supersede,
                    EditionSteps.After(EditionStep.Supersede, old.State),
                    by,
                    $"Version {now.Version} took its place: {now.Note}"
                );
            }

            return Find(transaction, now.EditionId);
        });
    }

    /// <summary>Begins the next version of a published edition, a draft with the same documents until it is composed anew.</summary>
    /// <param name="note">What is corrected, for its readers.</param>
    /// <exception cref="EditionRefused">It is not published, or the note is empty.</exception>
    public EditionRecord Amend(EditionRecord seen, EditionActor by, string? note)
    {
        var said = EditionRefused.Unless(note, "The note on what is corrected");
        return database.Write(transaction =>
        {
            var now = Unchanged(transaction, seen);
            Note(
                transaction,
                now.EditionId,
                EditionStep.Amend,
                EditionSteps.After(EditionStep.Amend, now.State),
                by,
                said
            );
            var id = transaction.Connection!.ExecuteScalar<long>(
                SqlFile.Text(Folder + "edition_next.sql"),
                transaction: transaction
            );
            Execute(
                transaction,
                "edition_add.sql",
                new
                {
                    EditionId = id,
                    now.AuthorityCode,
                    now.Month,
                    now.Layout,
                    Version = now.Version + 1,
                    Amends = (long?)now.EditionId,
                    Note = said,
                }
            );
            Execute(transaction, "edition_document_copy.sql", new { edition_id = id, amends = now.EditionId });
            Execute(transaction, "edition_waiver_copy.sql", new { edition_id = id, amends = now.EditionId });
            Note(transaction, id, EditionStep.Compose, EditionState.Draft, by, said);
            return Find(transaction, id);
        });
    }

    internal static EditionRecord Find(DbTransaction transaction, long editionId) =>
        EditionStore.List(transaction.Connection!, editionId, transaction) is [var only]
            ? only
            : throw new EditionRefused($"There is no edition {editionId}: name one of the list of editions.");

    private static EditionRecord Unchanged(DbTransaction transaction, EditionRecord seen)
    {
        var now = Find(transaction, seen.EditionId);
        return now == seen
            ? now
            : throw new EditionRefused(
                $"The edition was changed meanwhile and is {EditionStates.InWords(now.State)}: read it as it is now, and decide then."
            );
    }

    private static void RefuseOwn(DbTransaction transaction, EditionRecord now, EditionActor by)
    {
        var submitted = EditionStore
            .Events(transaction.Connection!, now.EditionId, transaction)
            .LastOrDefault(each => each.Step is EditionStep.Submit);
        if (submitted?.Person == by.Person)
        {
            throw new EditionRefused("You submitted this edition yourself: somebody else approves it.");
        }
    }

    private static IEnumerable<EditionRecord> Versions(DbTransaction transaction, ComposedEdition composed) =>
        EditionStore
            .List(transaction.Connection!, null, transaction)
            .Where(edition =>
                edition.AuthorityCode == composed.Inputs.AuthorityCode
                && edition.Month == composed.Inputs.Month
                && edition.Layout == composed.Inputs.Layout.Name
            );

    private static long Add(
        DbTransaction transaction,
        ComposedEdition composed,
        int version,
        long? amends,
        string? note
    )
    {
        var id = transaction.Connection!.ExecuteScalar<long>(
            SqlFile.Text(Folder + "edition_next.sql"),
            transaction: transaction
        );
        Execute(
            transaction,
            "edition_add.sql",
            new
            {
                EditionId = id,
                composed.Inputs.AuthorityCode,
                composed.Inputs.Month,
                Layout = composed.Inputs.Layout.Name,
                Version = version,
                Amends = amends,
                Note = note,
            }
        );
        return id;
    }

    private static void Replace(DbTransaction transaction, long id, IReadOnlyList<EditionDocument> documents)
    {
        Execute(transaction, "edition_document_remove.sql", new { edition_id = id });
        foreach (var document in documents)
        {
            Execute(
                transaction,
                "edition_document_add.sql",
                new
                {
                    EditionId = id,
                    Audience = HyphenedWord.Of(document.Audience),
                    document.Kind,
                    Sha256 = document.Hash,
                    Content = CanonicalJson.Compress(document.Json),
                }
            );
        }
    }

    private void Note(
        DbTransaction transaction,
        long id,
        EditionStep step,
        EditionState state,
        EditionActor by,
        string? note
    ) =>
        Execute(
            transaction,
            "edition_event_add.sql",
            new
            {
                EditionId = id,
                Number = EditionStore.Events(transaction.Connection!, id, transaction).Count + 1,
                Step = HyphenedWord.Of(step),
                State = HyphenedWord.Of(state),
                HappenedAt = StoreTime.Now(clock),
                by.Person,
                by.Role,
                Note = note,
            }
        );

    private static string? HashOf(IReadOnlyList<EditionDocument> documents, EditionAudience audience) =>
        documents
            .FirstOrDefault(document => document.Audience == audience && document.Kind == EditionDocumentKinds.Report)
            ?.Hash;

    private static void Execute(DbTransaction transaction, string file, object values) =>
        transaction.Connection!.Execute(SqlFile.Text(Folder + file), values, transaction);
}
