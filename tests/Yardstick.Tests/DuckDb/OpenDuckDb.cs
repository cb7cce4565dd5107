using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

/// <summary>Short ways to a database for one test.</summary>
internal static class OpenDuckDb
{
    public static DuckDBConnection InMemory()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    public static DuckDBConnection At(string file)
    {
        var connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        return connection;
    }

    public static DuckDBCommand Command(
        this DuckDBConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    public static int Run(this DuckDBConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    public static object? Scalar(
        this DuckDBConnection connection,
        string sql,
        params (string Name, object? Value)[] values
    )
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar();
    }
}
