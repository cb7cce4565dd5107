using System.Data.Common;
using System.Globalization;
using Yardstick.Core.Storage;
using Given = System.Collections.Generic.IReadOnlyDictionary<
    string,
    System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyDictionary<string, string>>
>;

namespace Yardstick.Tests.Observations;

/// <summary>
/// The tables of the store beside the case records that an example may give: which extracts came when, and what was frozen and compared. What
/// an example does not name has a value that means nothing.
/// </summary>
internal static class KnownBefore
{
    private static readonly DateTime SomeTime = new(2023, 8, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly Dictionary<string, (string Column, object? Default)[]> Columns = new(StringComparer.Ordinal)
    {
        ["extract"] =
        [
            ("extract_id", "E"),
            ("extract_date", null),
            ("authority_name", "Anytown"),
            ("source_name", "example"),
            ("content_hash", "0"),
            ("imported_at", SomeTime),
        ],
        ["extract_taken_in"] = [("extract_date", null)],
        ["record_first_held"] = [("table_name", null), ("record_id", null), ("first_extract_date", null)],
        ["snapshot"] =
        [
            ("period_end", null),
            ("extract_id", "E"),
            ("extract_date", null),
            ("frozen_at", SomeTime),
            ("frozen_by", "Jo"),
            ("extract_hash", "0"),
            ("definitions_hash", "0"),
            ("observations_hash", "0"),
            ("observations", 0L),
            ("members", 0L),
        ],
        ["restatement_record"] =
        [
            ("extract_id", null),
            ("period_end", null),
            ("indicator", null),
            ("person_id", null),
            ("record_id", null),
            ("area_id", null),
            ("frozen_numerator", null),
            ("frozen_denominator", null),
            ("latest_numerator", null),
            ("latest_denominator", null),
        ],
    };

    public static IEnumerable<string> Tables => Columns.Keys;

    public static void Keep(
        Database database,
        DbTransaction transaction,
        IReadOnlyList<(string Authority, Given Given)> examples
    )
    {
        foreach (var (table, columns) in Columns)
        {
            database.Append(
                transaction,
                table,
                ["authority_code", .. columns.Select(column => column.Column)],
                from each in examples
                from row in each.Given.GetValueOrDefault(table) ?? []
                select Values(table, each.Authority, columns, row)
            );
        }
    }

    private static IReadOnlyList<object?> Values(
        string table,
        string authority,
        (string Column, object? Default)[] columns,
        IReadOnlyDictionary<string, string> row
    )
    {
        var strange = row.Keys.Except(columns.Select(column => column.Column)).ToList();
        Assert.True(strange.Count == 0, $"{table} has no column {string.Join(", ", strange)}.");
        return
        [
            authority,
            .. columns.Select(column =>
                row.TryGetValue(column.Column, out var text) ? Value(column.Column, text) : column.Default
            ),
        ];
    }

    private static object Value(string column, string text) =>
        column is "period_end" || column.EndsWith("_date", StringComparison.Ordinal)
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : column.StartsWith("frozen_", StringComparison.Ordinal)
        || column.StartsWith("latest_", StringComparison.Ordinal)
            ? decimal.Parse(text, CultureInfo.InvariantCulture)
        : text;
}
