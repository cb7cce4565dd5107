using System.Data.Common;
using Dapper;
using Yardstick.Core.Extracts;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Published;

/// <summary>Keeps published deliveries in the store; the same edition delivered again replaces the old one in one transaction.</summary>
/// <param name="clock">Says when a delivery was kept; the system's clock when null.</param>
public sealed partial class PublishedStore(Database database, TimeProvider? clock = null)
{
    private const string Folder = "Imports/Published/";
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    public Database Database { get; } = database;

    /// <summary>Editions of an authority (all when null), oldest publication first.</summary>
    public IReadOnlyList<PublishedEdition> Editions(string? authorityCode = null)
    {
        using var connection = Database.OpenConnection();
        return
        [
            .. connection
                .Query<EditionRecord>(
                    SqlFile.Text(Folder + "published_edition_list.sql"),
                    new { authorityCode = authorityCode ?? "" }
                )
                .Select(record => record.ToEdition()),
        ];
    }

    /// <summary>Every delivery ever kept of an authority (of all when null), oldest first, also those that were replaced.</summary>
    public IReadOnlyList<KeptDelivery> Deliveries(string? authorityCode = null) =>
        Database.Remember<IReadOnlyList<KeptDelivery>>(
            (nameof(Deliveries), authorityCode),
            connection =>
                [
                    .. connection.Query<KeptDelivery>(
                        SqlFile.Text(Folder + "published_delivery_list.sql"),
                        new { authorityCode = authorityCode ?? "" }
                    ),
                ]
        );

    /// <summary>The whole delivery, or null when there is none of that name.</summary>
    public PublishedDelivery? Read(string authorityCode, string editionName)
    {
        using var connection = Database.OpenConnection();
        using var results = connection.QueryMultiple(
            SqlFile.Text(Folder + "published_delivery_read.sql"),
            new { authorityCode, edition = editionName }
        );
        return ReadDelivery(results);
    }

    /// <summary>
    /// Keeps a delivery whole, or nothing of it. Figures are kept to 16 decimal places. Of caseload tables only title and kind are kept:
    /// their rows are about single workers.
    /// </summary>
    /// <param name="sourceName">The folder or workbook as the deliverer named it, without the path of a machine.</param>
    /// <exception cref="UnreadableSource">A figure has more than 12 digits before its point, or a text a null character.</exception>
    /// <exception cref="StoreUnavailable">The disk is full, or the store was lost.</exception>
    public void Save(PublishedDelivery delivery, string sourceName = "")
    {
        foreach (var (figure, place) in Figures(delivery).Where(entry => decimal.Abs(entry.Figure) >= LargestFigure))
        {
            throw new UnreadableSource(
                $"{place} holds {figure:0}, which is no count or percentage of children: correct the cell."
            );
        }

        if (Texts(delivery).FirstOrDefault(text => text.Contains('\0', StringComparison.Ordinal)) is { } broken)
        {
            throw new UnreadableSource(
                $"The text '{broken.Replace('\0', '␀')}' holds a null character, which marks a damaged file: save the file anew and deliver that."
            );
        }

        Database.Write(transaction => Replace(transaction, delivery, sourceName));
    }

    private void Replace(DbTransaction transaction, PublishedDelivery delivery, string sourceName)
    {
        var key = new { authorityCode = delivery.Edition.AuthorityCode, edition = delivery.Edition.Name };
        var connection = transaction.Connection!;
        connection.Execute(SqlFile.Text(Folder + "published_delivery_delete.sql"), key, transaction);
        var before = connection.ExecuteScalar<int>(
            SqlFile.Text(Folder + "published_delivery_number.sql"),
            key,
            transaction
        );
        foreach (var (table, columns, rows) in Records(delivery))
        {
            Database.Append(transaction, table, columns, rows);
        }

        connection.Execute(
            SqlFile.Text(Folder + "published_delivery_add.sql"),
            new KeptDelivery
            {
                AuthorityCode = delivery.Edition.AuthorityCode,
                Edition = delivery.Edition.Name,
                Number = before + 1,
                SourceName = sourceName,
                ContentHash = ContentHash(delivery),
                ImportedAt = _clock.GetUtcNow().UtcDateTime,
                Tables = delivery.Tables.Count,
                IndicatorRows = delivery.Tables.Sum(table => table.Rows.Count),
            },
            transaction
        );
    }
}
