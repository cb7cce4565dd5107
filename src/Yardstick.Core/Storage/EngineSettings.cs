using System.Data.Common;
using Dapper;
using Npgsql;

namespace Yardstick.Core.Storage;

/// <summary>What an engine must be told about the statements that are to come; never what they answer.</summary>
internal static class EngineSettings
{
    /// <summary>Many joins of large temporary tables without indexes follow on this connection. DuckDB plans for that anyway.</summary>
    public static void PlanForMeasuring(DbConnection connection)
    {
        if (connection is NpgsqlConnection)
        {
            connection.Execute(SqlFile.Text("Storage/PostgreSql/plan_for_measuring.sql"));
        }
    }

    /// <summary>
    /// Runs statements that gather what an engine plans by: how many rows and different values a table has. DuckDB counts them as rows are
    /// added; to ask for them again takes up to a twelfth of the time of measuring and changes no plan for the better.
    /// </summary>
    public static void GatherFigures(DbConnection connection, string analyze, DbTransaction? transaction = null)
    {
        if (connection is NpgsqlConnection)
        {
            connection.Execute(analyze, transaction: transaction);
        }
    }
}
