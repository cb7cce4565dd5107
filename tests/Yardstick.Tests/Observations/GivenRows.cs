using System.Data.Common;
using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Given = System.Collections.Generic.IReadOnlyDictionary<
    string,
    System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyDictionary<string, string>>
>;

namespace Yardstick.Tests.Observations;

/// <summary>
/// Puts the rows of examples into a store as accepted case records, each example as an authority of its own; and those of the few tables that
/// tell what was known before.
/// </summary>
internal static class GivenRows
{
    public static void Keep(Database database, IReadOnlyList<(string Authority, Given Given)> examples) =>
        database.Write(transaction =>
        {
            var unknown = examples
                .SelectMany(each => each.Given.Keys)
                .Except(ExtractFolder.Tables.All.Select(table => table.Name))
                .Except(KnownBefore.Tables)
                .ToList();
            Assert.True(unknown.Count == 0, $"There is no table {string.Join(", ", unknown)}.");
            foreach (var table in ExtractFolder.Tables.All)
            {
                Keep(database, transaction, table, examples);
            }

            KnownBefore.Keep(database, transaction, examples);
        });

    private static void Keep(
        Database database,
        DbTransaction transaction,
        ExtractTable table,
        IReadOnlyList<(string Authority, Given Given)> examples
    ) =>
        database.Append(
            transaction,
            table.CaseTable,
            ["authority_code", "line_no", .. table.Columns.Select(column => column.Name)],
            examples.SelectMany(each => Rows(table, each.Authority, each.Given))
        );

    private static IEnumerable<object?[]> Rows(ExtractTable table, string authority, Given given)
    {
        var rows = given.GetValueOrDefault(table.Name) ?? [];
        var strange = rows.SelectMany(row => row.Keys).Except(table.Columns.Select(column => column.Name)).ToList();
        Assert.True(strange.Count == 0, $"{table.Name} has no column {string.Join(", ", strange)}.");
        return rows.Select(
            (row, i) =>
                (object?[])
                    [
                        authority,
                        (long)i + 2,
                        .. table.Columns.Select(column => Value(column.Type, row.GetValueOrDefault(column.Name))),
                    ]
        );
    }

    private static object? Value(ExtractColumnType type, string? text) =>
        (type, text) switch
        {
            (_, null or "") => null,
            (ExtractColumnType.Text, _) => text,
            (ExtractColumnType.Date, _) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            (ExtractColumnType.Timestamp, _) => DateTime.Parse(text, CultureInfo.InvariantCulture),
            (ExtractColumnType.WholeNumber, _) => long.Parse(text, CultureInfo.InvariantCulture),
            _ => decimal.Parse(text, CultureInfo.InvariantCulture),
        };
}
