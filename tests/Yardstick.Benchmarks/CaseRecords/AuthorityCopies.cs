using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>Copies the rows of the one extract in a store under further authority codes, inside the store: a hundred councils in minutes.</summary>
internal static class AuthorityCopies
{
    private const int FirstCode = 2001;

    /// <param name="database">Holds the extract of one authority.</param>
    /// <param name="authorities">How many the store holds in the end.</param>
    public static void Make(Database database, int authorities)
    {
        var source = MeasuredExtract.All(database).Single().AuthorityCode;
        foreach (var code in Enumerable.Range(FirstCode, authorities - 1))
        {
            database.Write(transaction => Copy(transaction, source, code.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static void Copy(DbTransaction transaction, string source, string code)
    {
        var connection = transaction.Connection!;
        var columns = connection.Query<(string Table, string Column)>(
            """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema() and (table_name = 'extract' or table_name like 'extract\_%' escape '\') and table_name <> 'extract_finding'
                and column_name <> 'authority_code'
            order by table_name, ordinal_position
            """,
            transaction: transaction
        );
        foreach (var table in columns.GroupBy(column => column.Table, column => column.Column, StringComparer.Ordinal))
        {
            var names = string.Join(", ", table);
            connection.Execute(
                $"insert into {table.Key} (authority_code, {names}) select @code, {names} from {table.Key} where authority_code = @source",
                new { code, source },
                transaction
            );
        }
    }
}
