using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Extract;

/// <summary>
/// Takes a delivered extract into the store: each table streamed, typed and checked, and all of it in one transaction, so that the rows of an
/// authority are always those of one whole extract, whenever the program ends.
/// </summary>
/// <param name="check">Looks at the rows that have been taken in and adds findings, before anything is kept.</param>
/// <param name="archive">Where a copy of the delivered files is kept; null for nowhere.</param>
public sealed class ExtractImport(
    Database database,
    ExtractTables tables,
    TimeProvider? clock = null,
    Action<DbTransaction, ExtractManifest>? check = null,
    ExtractArchive? archive = null
)
{
    private static readonly Dictionary<string, byte[]> Unread = [];

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Takes in a folder with a <c>manifest.csv</c>, or each folder in it that has one.</summary>
    /// <returns>One summary an authority, in the order of the folders.</returns>
    /// <exception cref="UnreadableSource">An extract is unreadable, doubled or cut off; it has changed nothing.</exception>
    /// <exception cref="ExtractRefused">It is of another authority or older than the one that is held; nothing has been changed.</exception>
    /// <exception cref="StoreUnavailable">The disk is full, or the store was lost; the extract has changed nothing.</exception>
    public IReadOnlyList<ExtractSummary> Import(
        string path,
        ExtractImportOptions? options = null,
        Action<ImportProgress>? progress = null
    )
    {
        var allowed = options ?? new ExtractImportOptions();
        var delivered = DeliveredExtract.In(path, tables);
        using (var connection = database.OpenConnection())
        {
            var held = HeldExtracts.In(connection);
            allowed = allowed with { AddAuthority = allowed.AddAuthority || held.IsEmpty };
            delivered.ToList().ForEach(each => held.Refuse(each.Manifest, each.Source, allowed));
        }

        return
        [
            .. delivered.Select(each =>
            {
                using var combined = SourceCombination.Of(each, new SourceStore(database), archive, tables);
                return database.Write(transaction =>
                    Replace(transaction, combined.Delivered, each, allowed, archive, progress)
                );
            }),
        ];
    }

    /// <summary>Does all that <see cref="Import"/> does and keeps nothing of it: what would be found, compared with the extract that is held.</summary>
    /// <returns>One check an authority, in the order of the folders.</returns>
    /// <exception cref="UnreadableSource">An extract is unreadable, doubled or cut off.</exception>
    public IReadOnlyList<ExtractCheck> Check(string path, Action<ImportProgress>? progress = null)
    {
        var anything = new ExtractImportOptions { AddAuthority = true, AllowOlder = true };
        return
        [
            .. DeliveredExtract
                .In(path, tables)
                .Select(delivered =>
                {
                    using var combined = SourceCombination.Of(delivered, new SourceStore(database), archive, tables);
                    using var connection = database.OpenConnection();
                    using var transaction = connection.BeginTransaction();
                    var summary = Replace(transaction, combined.Delivered, delivered, anything, copies: null, progress);
                    var findings = ExtractFindingStore.Read(connection, delivered.Manifest.AuthorityCode);
                    transaction.Rollback();
                    return new ExtractCheck(summary, findings);
                }),
        ];
    }

    private ExtractSummary Replace(
        DbTransaction transaction,
        DeliveredExtract delivered,
        DeliveredExtract own,
        ExtractImportOptions allowed,
        ExtractArchive? copies,
        Action<ImportProgress>? progress
    )
    {
        var connection = transaction.Connection!;

        // Another analyst may have imported since the delivery was opened.
        HeldExtracts.In(connection).Refuse(delivered.Manifest, own.Source, allowed);
        var findings = new ExtractFindingStore(database);
        ExtractFindingStore.MoveAside(transaction, delivered.Manifest);
        connection.Execute(
            SqlFile.Text("Imports/Extract/extract_rows_delete.sql"),
            new { delivered.Manifest.AuthorityCode },
            transaction
        );

        var readings = delivered
            .Tables.Select(each => Append(transaction, each.Table, each.File, delivered, findings, progress))
            .ToList();

        // Before the rows are committed: what the store holds can always be made again.
        var summary = Summary(delivered, readings) with
        {
            ArchiveHash = copies?.Keep(
                delivered,
                readings.ToDictionary(reading => reading.Tally.Table, reading => reading.Hash, StringComparer.Ordinal)
            ),
        };
        Record(connection, transaction, delivered, summary);
        SourceStore.Keep(
            transaction,
            own,
            ReferenceEquals(own, delivered) ? summary.ArchiveHash : copies?.Keep(own, Unread),
            _clock.GetUtcNow()
        );
        findings.Add(transaction, delivered.Manifest, IgnoredFiles(delivered));
        findings.Add(transaction, delivered.Manifest, delivered.Sources.Findings);
        SourceStore.Replace(transaction, delivered.Manifest.AuthorityCode, delivered.Sources);
        EngineSettings.GatherFigures(connection, SqlFile.Text("Imports/Extract/extract_analyze.sql"), transaction);
        connection.Execute(
            SqlFile.Text("Imports/Extract/record_first_held_add.sql"),
            new { delivered.Manifest.AuthorityCode, delivered.Manifest.ExtractDate },
            transaction
        );
        check?.Invoke(transaction, delivered.Manifest);
        ExtractFindingStore.Settle(transaction, delivered.Manifest);
        return summary;
    }

    private TableReading Append(
        DbTransaction transaction,
        ExtractTable table,
        DeliveredCsv file,
        DeliveredExtract delivered,
        ExtractFindingStore findings,
        Action<ImportProgress>? progress
    )
    {
        var reading = new TableReading(table, file, delivered.Manifest, delivered.Sources, progress);
        database.Append(transaction, table.CaseTable, reading.Columns, reading.Rows());
        findings.Add(transaction, delivered.Manifest, reading.Findings);
        return reading;
    }

    private ExtractSummary Summary(DeliveredExtract delivered, List<TableReading> readings)
    {
        var hash = ExtractHash.Of(readings.Select(reading => (reading.Tally.Table, reading.Hash)));
        var manifest = delivered.Manifest;
        return new ExtractSummary
        {
            Manifest = manifest,
            ContentHash = hash,
            ExtractId = string.Create(
                CultureInfo.InvariantCulture,
                $"{manifest.AuthorityCode}-{manifest.ExtractDate:yyyy-MM-dd}-{hash[..8]}"
            ),
            Tables = [.. readings.Select(reading => reading.Tally)],
            AbsentTables =
            [
                .. tables
                    .All.Where(table => delivered.Tables.All(each => each.Table != table))
                    .Select(table => table.Name),
            ],
            IgnoredFiles = delivered.IgnoredFiles,
            Parts = delivered.Sources.Parts,
        };
    }

    private void Record(
        DbConnection connection,
        DbTransaction transaction,
        DeliveredExtract delivered,
        ExtractSummary summary
    )
    {
        connection.Execute(
            SqlFile.Text("Imports/Extract/extract_save.sql"),
            new
            {
                summary.Manifest.AuthorityCode,
                summary.Manifest.AuthorityName,
                summary.ExtractId,
                summary.Manifest.ExtractDate,
                summary.Manifest.CoversFrom,
                SourceName = delivered.FolderName,
                summary.ContentHash,

                // The column has no zone; it is UTC.
                ImportedAt = DateTime.SpecifyKind(_clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                summary.ArchiveHash,
            },
            transaction
        );
        connection.Execute(
            SqlFile.Text("Imports/Extract/extract_table_save.sql"),
            summary.Tables.Select(table => new
            {
                summary.Manifest.AuthorityCode,
                TableName = table.Table,
                FileName = table.File,
                RowsRead = table.Read,
                RowsAccepted = table.Accepted,
                RowsSetAside = table.SetAside,
            }),
            transaction
        );
        connection.Execute(
            SqlFile.Text("Imports/Extract/extract_table_delete_absent.sql"),
            new { summary.Manifest.AuthorityCode, Delivered = summary.Tables.Select(table => table.Table).ToArray() },
            transaction
        );
    }

    private static IReadOnlyList<ExtractFinding> IgnoredFiles(DeliveredExtract delivered) =>
        [
            .. delivered.IgnoredFiles.Select(name => new ExtractFinding
            {
                Severity = ExtractSeverity.Information,
                Rule = "ignored",
                Table = "",
                File = name,
                FirstSeen = delivered.Manifest.ExtractDate,
                Message =
                    "The file is no table of the extract format and was ignored: nothing needs to be changed unless its name is misspelt.",
            }),
        ];
}
