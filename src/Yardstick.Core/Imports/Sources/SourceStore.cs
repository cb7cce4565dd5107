using System.Data.Common;
using Dapper;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Sources;

/// <summary>Where the case data of each authority came from; nothing for a standard extract alone.</summary>
public sealed class SourceStore(Database database)
{
    private const string Folder = "Imports/Sources/";

    /// <summary>By table; a table that is not named is the standard extract's.</summary>
    public IReadOnlyList<TableSource> Tables(string authorityCode) =>
        database.Remember(
            (nameof(SourceStore), authorityCode),
            connection =>
                connection
                    .Query<TableRow>(SqlFile.Text(Folder + "table_source_list.sql"), new { authorityCode })
                    .Select(row => row.ToSource())
                    .ToList()
        );

    /// <summary>The sheets, files and modules of the deliveries, in order.</summary>
    public IReadOnlyList<SourcePart> Parts(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<PartRow>(SqlFile.Text(Folder + "part_list.sql"), new { authorityCode })
                .Select(row => new SourcePart(
                    row.Number,
                    SourceWords.Parse(row.Source),
                    row.FileName,
                    row.RowsRead,
                    row.SetAside
                )),
        ];
    }

    /// <summary>What each source brought, also where another one comes before it.</summary>
    public IReadOnlyList<TableSource> Brought(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<TableRow>(SqlFile.Text(Folder + "source_table_list.sql"), new { authorityCode })
                .Select(row => row.ToSource()),
        ];
    }

    /// <summary>The latest delivery of each source.</summary>
    public IReadOnlyList<HeldDelivery> Deliveries(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<DeliveryRow>(SqlFile.Text(Folder + "delivery_list.sql"), new { authorityCode })
                .Select(row => new HeldDelivery(
                    SourceWords.Parse(row.Source),
                    row.Name,
                    row.AsAt,
                    row.CoversFrom,
                    row.ArchiveHash,
                    row.ImportedAt
                )),
        ];
    }

    /// <summary>Which source comes first, by table, where the authority orders them otherwise than the product.</summary>
    public IReadOnlyDictionary<string, SourceKind> Precedence(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return connection
            .Query<PrecedenceRow>(SqlFile.Text(Folder + "precedence_list.sql"), new { authorityCode })
            .Where(row => row.FirstSource is not null)
            .ToDictionary(row => row.TableName, row => SourceWords.Parse(row.FirstSource!), StringComparer.Ordinal);
    }

    internal static void Keep(
        DbTransaction transaction,
        DeliveredExtract delivered,
        string? archiveHash,
        DateTimeOffset now
    )
    {
        var (connection, manifest, source) = (transaction.Connection!, delivered.Manifest, delivered.Source.Word());
        connection.Execute(
            SqlFile.Text(Folder + "delivery_save.sql"),
            new
            {
                manifest.AuthorityCode,
                Source = source,
                Name = delivered.FolderName,
                AsAt = manifest.ExtractDate,
                manifest.CoversFrom,
                ArchiveHash = archiveHash,
                ImportedAt = DateTime.SpecifyKind(now.UtcDateTime, DateTimeKind.Unspecified),
            },
            transaction
        );
        connection.Execute(
            SqlFile.Text(Folder + "source_table_clear.sql"),
            new { manifest.AuthorityCode, Source = source },
            transaction
        );
        connection.Execute(
            SqlFile.Text(Folder + "source_table_add.sql"),
            delivered.Tables.Select(each => new
            {
                manifest.AuthorityCode,
                Source = source,
                Table = each.Table.Name,
            }),
            transaction
        );
    }

    internal static void Replace(DbTransaction transaction, string authorityCode, SourceSheets sheets)
    {
        var connection = transaction.Connection!;
        connection.Execute(SqlFile.Text(Folder + "source_clear.sql"), new { authorityCode }, transaction);
        connection.Execute(
            SqlFile.Text(Folder + "table_source_add.sql"),
            sheets.Tables.Select(table => new
            {
                AuthorityCode = authorityCode,
                table.Table,
                Source = table.Source.Word(),
                table.AsAt,
                table.CoversFrom,
            }),
            transaction
        );
        connection.Execute(
            SqlFile.Text(Folder + "part_add.sql"),
            sheets.Parts.Select(part => new
            {
                AuthorityCode = authorityCode,
                part.Number,
                Source = part.Source.Word(),
                part.File,
                part.Read,
                part.SetAside,
            }),
            transaction
        );
    }

    private sealed record TableRow
    {
        public required string TableName { get; init; }

        public required string Source { get; init; }

        public required DateOnly AsAt { get; init; }

        public DateOnly? CoversFrom { get; init; }

        public TableSource ToSource() => new(TableName, SourceWords.Parse(Source), AsAt, CoversFrom);
    }

    private sealed record DeliveryRow
    {
        public required string Source { get; init; }

        public required string Name { get; init; }

        public required DateOnly AsAt { get; init; }

        public DateOnly? CoversFrom { get; init; }

        public string? ArchiveHash { get; init; }

        public required DateTime ImportedAt { get; init; }
    }

    private sealed record PrecedenceRow
    {
        public required string TableName { get; init; }

        public string? FirstSource { get; init; }
    }

    private sealed record PartRow
    {
        public required int Number { get; init; }

        public required string Source { get; init; }

        public required string FileName { get; init; }

        public required long RowsRead { get; init; }

        public required long SetAside { get; init; }
    }
}
