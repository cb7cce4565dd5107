using System.Data.Common;
using Dapper;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>The editions of the store, to be read. <see cref="EditionWriting"/> takes the steps.</summary>
public sealed class EditionStore(Database database)
{
    internal const string Folder = "Editions/Publishing/";

    /// <summary>Newest month first, then by authority, layout, newest version first.</summary>
    /// <param name="authority">Null for all.</param>
    public IReadOnlyList<EditionRecord> All(string? authority = null)
    {
        using var connection = database.OpenConnection();
        return [.. List(connection, null).Where(edition => authority is null || edition.AuthorityCode == authority)];
    }

    public EditionRecord? Find(long editionId)
    {
        using var connection = database.OpenConnection();
        return List(connection, editionId) is [var only] ? only : null;
    }

    /// <summary>The steps that were taken, oldest first.</summary>
    public IReadOnlyList<EditionEvent> Events(long editionId)
    {
        using var connection = database.OpenConnection();
        return Events(connection, editionId);
    }

    /// <summary>The report of one version, as it was composed.</summary>
    /// <exception cref="EditionRefused">There is no such edition, or it has no public version.</exception>
    public Report Read(long editionId, EditionAudience audience) =>
        CanonicalJson.Read<Report>(Document(editionId, audience, EditionDocumentKinds.Report));

    /// <summary>The figures behind the report of one version.</summary>
    /// <inheritdoc cref="Read"/>
    public PublishedDelivery Figures(long editionId, EditionAudience audience) =>
        CanonicalJson.Read<PublishedDelivery>(Document(editionId, audience, EditionDocumentKinds.Figures));

    /// <inheritdoc cref="Read"/>
    public EditionInputs Inputs(long editionId) =>
        CanonicalJson.Read<EditionInputs>(Document(editionId, EditionAudience.Restricted, EditionDocumentKinds.Inputs));

    /// <summary>What is said of the public version: whether its protection was proved.</summary>
    /// <inheritdoc cref="Read"/>
    public PublicVerdict Verdict(long editionId) =>
        CanonicalJson.Read<PublicVerdict>(
            Document(editionId, EditionAudience.Restricted, EditionDocumentKinds.Verdict)
        );

    /// <summary>The approver's report on small numbers; null where none was kept.</summary>
    public Report? SmallNumbers(long editionId) =>
        Kept(editionId, EditionAudience.Restricted, EditionDocumentKinds.SmallNumbers) is { } json
            ? CanonicalJson.Read<Report>(json)
            : null;

    /// <summary>SHA-256 of a document, as it lies in the store now; null when there is none.</summary>
    /// <exception cref="EditionRefused">It is not what was kept.</exception>
    public string? HashOf(long editionId, EditionAudience audience, string kind) =>
        Kept(editionId, audience, kind) is { } json ? CanonicalJson.Hash(json) : null;

    /// <summary>The JSON of a document.</summary>
    /// <exception cref="EditionRefused">There is none, or it is not what was kept.</exception>
    public byte[] Document(long editionId, EditionAudience audience, string kind) =>
        Kept(editionId, audience, kind)
        ?? throw new EditionRefused(
            audience is EditionAudience.Public
                ? $"Edition {editionId} has no public version: its gate says why."
                : $"There is no edition {editionId}: name one of the list of editions."
        );

    private byte[]? Kept(long editionId, EditionAudience audience, string kind)
    {
        using var connection = database.OpenConnection();
        var kept = connection.QuerySingleOrDefault<KeptDocument>(
            SqlFile.Text(Folder + "edition_document_find.sql"),
            new
            {
                edition_id = editionId,
                audience = HyphenedWord.Of(audience),
                kind,
            }
        );
        if (kept is null)
        {
            return null;
        }

        var json = CanonicalJson.Expand(kept.Content);
        return CanonicalJson.Hash(json) == kept.Sha256
            ? json
            : throw new EditionRefused(
                $"The {kind} of edition {editionId} is not what was kept: its hash differs. Restore the store from a backup."
            );
    }

    internal static IReadOnlyList<EditionEvent> Events(
        DbConnection connection,
        long editionId,
        DbTransaction? transaction = null
    ) =>
        [
            .. connection
                .Query<StoredEvent>(
                    SqlFile.Text(Folder + "edition_event_list.sql"),
                    new { edition_id = editionId },
                    transaction
                )
                .Select(row => row.Event()),
        ];

    internal static IReadOnlyList<EditionRecord> List(
        DbConnection connection,
        long? editionId,
        DbTransaction? transaction = null
    ) =>
        [
            .. connection
                .Query<StoredEdition>(
                    SqlFile.Text(Folder + "edition_list.sql"),
                    new { every_edition = editionId is null, edition_id = editionId ?? 0 },
                    transaction
                )
                .Select(row => row.Record()),
        ];

    private sealed record KeptDocument
    {
        public required string Sha256 { get; init; }

        public required byte[] Content { get; init; }
    }

    private sealed record StoredEvent
    {
        public required long EditionId { get; init; }

        public required int Number { get; init; }

        public required string Step { get; init; }

        public required string State { get; init; }

        public required DateTime HappenedAt { get; init; }

        public required string Person { get; init; }

        public required string Role { get; init; }

        public string? Note { get; init; }

        public EditionEvent Event() =>
            new()
            {
                EditionId = EditionId,
                Number = Number,
                Step = HyphenedWord.Read<EditionStep>(Step)!.Value,
                State = HyphenedWord.Read<EditionState>(State)!.Value,
                HappenedAt = HappenedAt,
                Person = Person,
                Role = Role,
                Note = Note,
            };
    }

    private sealed record StoredEdition
    {
        public required long EditionId { get; init; }

        public required string AuthorityCode { get; init; }

        public required Month Month { get; init; }

        public required string Layout { get; init; }

        public required int Version { get; init; }

        public required string State { get; init; }

        public long? Amends { get; init; }

        public string? Note { get; init; }

        public DateTime? PublishedAt { get; init; }

        public required string RestrictedHash { get; init; }

        public string? PublicHash { get; init; }

        public EditionRecord Record() =>
            new()
            {
                EditionId = EditionId,
                AuthorityCode = AuthorityCode,
                Month = Month,
                Layout = Layout,
                Version = Version,
                State = HyphenedWord.Read<EditionState>(State)!.Value,
                Amends = Amends,
                Note = Note,
                PublishedOn = PublishedAt is { } at ? DateOnly.FromDateTime(at) : null,
                RestrictedHash = RestrictedHash,
                PublicHash = PublicHash,
            };
    }
}
