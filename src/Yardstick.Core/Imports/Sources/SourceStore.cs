using System.Data.Common;
using Dapper;
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
                    .Select(row => new TableSource(
                        row.TableName,
                        SourceWords.Parse(row.Source),
                        row.AsAt,
                        row.CoversFrom
                    ))
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
