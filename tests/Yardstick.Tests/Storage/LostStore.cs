using Npgsql;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;

namespace Yardstick.Tests.Storage;

/// <summary>Ends a piece of work in its middle, as the engine does it when it goes away.</summary>
internal static class LostStore
{
    public static void Lose(Engine engine, Database database)
    {
        if (engine is Engine.DuckDb)
        {
            throw new IOException("The process ends here.");
        }

        using var connection = new NpgsqlConnection(PostgreSqlCluster.ConnectionString("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = @store and state <> 'idle'",
            connection
        );
        command.Parameters.AddWithValue(
            "store",
            database.Select<string>("select current_setting('application_name')").Single()
        );
        command.ExecuteNonQuery();
    }
}
