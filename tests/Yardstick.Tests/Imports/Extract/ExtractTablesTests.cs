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
                "select table_name, column_name from information_schema.columns where table_schema = current_schema() and table_name like 'extract_%' order by table_name, ordinal_position"
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

    [Theory]
    [InlineData("extract_rows_delete.sql", "delete from {0} where authority_code = @authorityCode;")]
    [InlineData("extract_analyze.sql", "analyze {0};")]
    public void Every_case_table_is_emptied_before_an_import_and_analysed_after_it(string file, string statement)
    {
        var statements = SqlFile.Text("Imports/Extract/" + file).Split('\n').Where(line => line.EndsWith(';'));

        Assert.Equal(
            ExtractFolder.Tables.All.Select(table =>
                statement.Replace("{0}", table.CaseTable, StringComparison.Ordinal)
            ),
            statements
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
