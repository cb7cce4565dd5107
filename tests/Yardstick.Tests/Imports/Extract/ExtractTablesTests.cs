using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Extract;

public sealed class ExtractTablesTests
{
    [Theory, BothEngines]
    public void Every_defined_table_has_a_case_table_with_its_columns(Engine engine)
    {
        using var store = TestStore.On(engine);
        var kept = store
            .Database.Select<(string Table, string Column)>(
                "select table_name, column_name from information_schema.columns where table_name like 'extract_%' order by table_name, ordinal_position"
            )
            .ToLookup(column => column.Table, column => column.Column);

        Assert.All(
            ExtractFolder.Tables.All,
            table =>
                Assert.Equal(
                    ["authority_code", "line_no", .. table.Columns.Select(column => column.Name)],
                    kept[table.CaseTable]
                )
        );
    }

    [Fact]
    public void Every_case_table_is_emptied_before_an_import()
    {
        var deletes = SqlFile
            .Text("Imports/Extract/extract_rows_delete.sql")
            .Split('\n')
            .Where(line => line.StartsWith("delete", StringComparison.Ordinal));

        Assert.Equal(
            ExtractFolder.Tables.All.Select(table =>
                $"delete from {table.CaseTable} where authority_code = @authorityCode;"
            ),
            deletes
        );
    }

    [Fact]
    public void Names_of_columns_and_their_aliases_are_never_the_same()
    {
        Assert.All(
            ExtractFolder.Tables.All,
            table =>
            {
                var names = table.Columns.SelectMany(column => column.Aliases.Prepend(column.Name)).ToList();
                Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
            }
        );
    }
}
