using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Imports.Rules;

/// <summary>
/// Runs the examples of all rules at once, each as the extract of an authority of its own: what a rule joins without the authority code
/// would be found in the wrong example.
/// </summary>
internal sealed class ExampleRows
{
    private static readonly ProductFolders Folders = ProductFolders.BesideProgram();
    private readonly IReadOnlyList<(string Authority, Rule Rule, RuleExample Example)> _examples;

    public ExampleRows(IEnumerable<Rule> rules) =>
        _examples = [
            .. rules
                .SelectMany(rule => rule.Examples.Select(example => (rule, example)))
                .Select((each, i) => ($"X{i:000}", each.rule, each.example)),
        ];

    /// <returns>Each example with what was found in it, in ordinal order.</returns>
    public IReadOnlyList<(Rule Rule, RuleExample Example, IReadOnlyList<string> Found)> Run(Database database)
    {
        var found = database.Write(transaction =>
        {
            Keep(database, transaction);
            var run = new RuleRun(
                [],
                CodeLists.Load(Folders.Definitions),
                CaseDataViews.Load(Path.Combine(Folders.Definitions, "case-data")),
                [.. new ReferenceData(Folders).BankHolidays.Select(holiday => holiday.Date)]
            );
            run.Check(
                transaction.Connection!,
                [.. _examples.Select(each => each.Authority)],
                [.. _examples.Select(each => each.Example.ExtractDate).Distinct()],
                [.. _examples.Select(each => each.Rule).Distinct()]
            );
            return transaction
                .Connection!.Query<(string Authority, string Rule, string Place, string Column)>(
                    "select authority_code, rule, case when record_id = '' then table_name else record_id end, column_name from extract_finding"
                )
                .ToLookup(
                    finding => (finding.Authority, finding.Rule),
                    finding => $"{finding.Place} {finding.Column}".TrimEnd()
                );
        });
        return
        [
            .. _examples.Select(each =>
                (
                    each.Rule,
                    each.Example,
                    (IReadOnlyList<string>)[.. found[(each.Authority, each.Rule.Code)].Order(StringComparer.Ordinal)]
                )
            ),
        ];
    }

    private void Keep(Database database, DbTransaction transaction)
    {
        transaction.Connection!.Execute(SqlFile.Text("Imports/Extract/earlier_create.sql"));
        foreach (var table in ExtractFolder.Tables.All)
        {
            database.Append(
                transaction,
                table.CaseTable,
                ["authority_code", "line_no", .. table.Columns.Select(column => column.Name)],
                _examples.SelectMany(each => Rows(table, each.Authority, each.Example))
            );
        }

        database.Append(
            transaction,
            "extract",
            [
                "authority_code",
                "authority_name",
                "extract_id",
                "extract_date",
                "source_name",
                "content_hash",
                "imported_at",
            ],
            _examples.Select(each =>
                (object?[])
                    [
                        each.Authority,
                        "Anytown",
                        "1",
                        each.Example.ExtractDate,
                        "example",
                        "0",
                        new DateTime(2023, 8, 1, 0, 0, 0, DateTimeKind.Unspecified),
                    ]
            )
        );
        database.Append(
            transaction,
            "extract_table",
            ["authority_code", "table_name", "rows_read", "rows_accepted", "rows_set_aside"],
            from each in _examples
            from table in each.Example.Given
            where table.Key != "earlier_table"
            select (object?[])[each.Authority, table.Key, (long)table.Value.Count, (long)table.Value.Count, 0L]
        );
        transaction.Connection!.Execute(
            "insert into earlier_table (authority_code, table_name, rows_accepted) values (@authority, @table, @rows)",
            from each in _examples
            from row in each.Example.Given.GetValueOrDefault("earlier_table") ?? []
            select new
            {
                authority = each.Authority,
                table = row["table_name"],
                rows = long.Parse(row["rows_accepted"], CultureInfo.InvariantCulture),
            }
        );
    }

    private static IEnumerable<object?[]> Rows(ExtractTable table, string authority, RuleExample example)
    {
        var rows = example.Given.GetValueOrDefault(table.Name) ?? [];
        var strange = rows.SelectMany(row => row.Keys).Except(table.Columns.Select(column => column.Name)).ToList();
        Assert.True(
            strange.Count == 0,
            $"'{example.Name}' gives {table.Name} columns that it has not: {string.Join(", ", strange)}."
        );
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
