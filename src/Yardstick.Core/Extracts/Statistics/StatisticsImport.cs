using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>Keeps releases of national statistics. Each is added whole or not at all, and what it replaces stays beside it.</summary>
public sealed class StatisticsImport(Database database, TimeProvider clock)
{
    private const string Folder = "Extracts/Statistics/";
    private static readonly string[] ValueColumns =
    [
        "file_number",
        "measure",
        "year",
        "authority_code",
        "value",
        "symbol",
    ];

    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Every release that was imported, the last first.</summary>
    public IReadOnlyList<StatisticsFile> Files()
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<StatisticsFile>(SqlFile.Text(Folder + "statistics_file_list.sql"))];
    }

    /// <summary>Keeps a release: from now on each year of a measure that it holds is the release's.</summary>
    /// <param name="by">An e-mail address, or the user of the machine.</param>
    /// <exception cref="UnreadableSource">The same file is the data set's last release already.</exception>
    public StatisticsFile Keep(StatisticsReading reading, string by) =>
        database.Write(transaction =>
        {
            var files = transaction
                .Connection!.Query<StatisticsFile>(
                    SqlFile.Text(Folder + "statistics_file_list.sql"),
                    transaction: transaction
                )
                .ToList();
            var before = files.FirstOrDefault(file => file.DataSet == reading.DataSet.Name);
            if (before?.FileHash == reading.FileHash)
            {
                throw new UnreadableSource(
                    $"{reading.FileName} is the release that {before.ImportedBy} imported already, byte for byte: there is nothing to change."
                );
            }

            var file = new StatisticsFile
            {
                Number = (files.FirstOrDefault()?.Number ?? 0) + 1,
                DataSet = reading.DataSet.Name,
                FileName = reading.FileName,
                FileHash = reading.FileHash,
                ImportedBy = by,
                ImportedAt = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                ValuesKept = reading.Values.Count,
            };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "statistics_file_add.sql"), file, transaction);
            database.Append(
                transaction,
                "statistics_value",
                ValueColumns,
                reading.Values.Select(
                    IReadOnlyList<object?> (value) =>
                        [file.Number, value.Measure, value.Year, value.AuthorityCode, value.Value, value.Symbol]
                )
            );
            _log.Note(transaction, by, "statistics", file.DataSet, "National statistics imported", before, file);
            return file;
        });
}
