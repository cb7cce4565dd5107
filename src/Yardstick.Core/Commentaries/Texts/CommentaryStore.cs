using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>The commentaries in the store, to be read. <see cref="CommentaryWriting"/> writes them.</summary>
public sealed class CommentaryStore(Database database)
{
    private const string Folder = "Commentaries/Texts/";

    /// <summary>Commentaries of an authority, newest month first, then by key; of one month when it is named.</summary>
    public IReadOnlyList<Commentary> Of(string authority, Month? month = null) =>
        database.Remember(
            (nameof(CommentaryStore), authority, month),
            connection => List(connection, authority, month)
        );

    /// <summary>The commentary that serves an indicator in a month; null while nobody opened one.</summary>
    public Commentary? For(string authority, Month month, string indicator) =>
        Of(authority, month).FirstOrDefault(commentary => commentary.Indicators.Contains(indicator));

    public Commentary? Find(string authority, string id) =>
        Of(authority).FirstOrDefault(commentary => commentary.Id == id);

    /// <summary>The numbers of a commentary that were confirmed, oldest first.</summary>
    public IReadOnlyList<Confirmation> Confirmations(string authority, string id)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<Confirmation>(
                SqlFile.Text(Folder + "commentary_confirmation_list.sql"),
                new { authority, id }
            ),
        ];
    }

    internal static IReadOnlyList<Commentary> List(
        DbConnection connection,
        string authority,
        Month? month = null,
        DbTransaction? transaction = null
    )
    {
        using var results = connection.QueryMultiple(
            SqlFile.Text(Folder + "commentary_list.sql"),
            new
            {
                authority,
                every_month = month is null,
                month_end = month?.LastDay ?? DateOnly.MinValue,
            },
            transaction
        );
        var heads = results.Read<Head>().ToList();
        var served = results.Read<Served>().ToLookup(each => each.CommentaryId, StringComparer.Ordinal);
        var versions = results.Read<StoredVersion>().ToLookup(each => each.CommentaryId, StringComparer.Ordinal);
        return
        [
            .. heads.Select(head => new Commentary
            {
                AuthorityCode = authority,
                Id = head.Id,
                Month = head.Month,
                Indicator = head.Indicator,
                Indicators =
                [
                    head.Indicator,
                    .. served[head.Id].Select(each => each.Indicator).Where(key => key != head.Indicator),
                ],
                Versions = [.. versions[head.Id].Select(version => version.Version())],
            }),
        ];
    }

    private sealed record Head
    {
        public required string Id { get; init; }

        public required Month Month { get; init; }

        public required string Indicator { get; init; }
    }

    private sealed record Served
    {
        public required string CommentaryId { get; init; }

        public required string Indicator { get; init; }
    }

    private sealed record StoredVersion
    {
        public required string CommentaryId { get; init; }

        public required int Number { get; init; }

        public required int BasedOn { get; init; }

        public required Standing Standing { get; init; }

        public required string Wording { get; init; }

        public string? Shown { get; init; }

        public required string WrittenBy { get; init; }

        public required DateTime WrittenAt { get; init; }

        public string? DecidedBy { get; init; }

        public DateTime? DecidedAt { get; init; }

        public string? Reason { get; init; }

        public CommentaryVersion Version() =>
            new()
            {
                Number = Number,
                BasedOn = BasedOn,
                Standing = Standing,
                Wording = Wording,
                Shown = Shown,
                WrittenBy = WrittenBy,
                WrittenAt = WrittenAt,
                DecidedBy = DecidedBy,
                DecidedAt = DecidedAt,
                Reason = Reason,
            };
    }
}
