using System.Data.Common;
using Dapper;
using Npgsql;

namespace Yardstick.Core.Storage;

/// <summary>The store as a PostgreSQL database, which several processes share.</summary>
public sealed class PostgreSqlDatabase : Database
{
    private readonly NpgsqlDataSource _source;
    private readonly PostgreSqlMark _mark;

    private PostgreSqlDatabase(NpgsqlDataSource source, string description)
    {
        _source = source;
        _mark = new PostgreSqlMark(source);
        Description = description;
    }

    public override string Description { get; }

    /// <inheritdoc cref="Database.Open"/>
    public static PostgreSqlDatabase Open(DatabaseAddress.Server server, TimeProvider clock)
    {
        var settings = Settings(server);
        var description = $"PostgreSQL {settings.Host}:{settings.Port}/{settings.Database}";
        try
        {
            Upgrade(settings, description, clock);
        }
        catch (NpgsqlException e)
        {
            throw PostgreSqlErrors.OnOpening(e, description);
        }

        return new PostgreSqlDatabase(NpgsqlDataSource.Create(settings), description);
    }

    /// <exception cref="StoreUnavailable">The server is gone.</exception>
    public override DbConnection OpenConnection()
    {
        try
        {
            return _source.OpenConnection();
        }
        catch (NpgsqlException e)
        {
            throw PostgreSqlErrors.OnOpening(e, Description);
        }
    }

    public override long Append(
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<object?>> rows
    ) => BinaryCopy.Append((NpgsqlTransaction)transaction, table, columns, rows);

    protected override void AwaitTurn(DbTransaction transaction) =>
        transaction.Connection!.Execute(SqlFile.Text("Storage/PostgreSql/turn_to_write.sql"), transaction: transaction);

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailable">The server is gone.</exception>
    protected override string Mark()
    {
        try
        {
            return _mark.Now();
        }
        catch (NpgsqlException e)
        {
            throw PostgreSqlErrors.OnOpening(e, Description);
        }
    }

    protected override bool IsConflict(DbException error) =>
        error.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    protected override string? Explain(DbException error) => PostgreSqlErrors.OnWriting(error, Description);

    protected override void Close()
    {
        _mark.Dispose();
        _source.Dispose();
    }

    private static NpgsqlConnectionStringBuilder Settings(DatabaseAddress.Server server)
    {
        try
        {
            // As on a file: times in UTC, and a long measurement is not cut off.
            return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Timezone = "UTC", CommandTimeout = 0 };
        }
        catch (ArgumentException e)
        {
            throw new StoreUnavailable(
                $"--database is not a connection string of PostgreSQL ({e.Message}): write it as \"Host=…;Database=…;Username=…\".",
                e
            );
        }
    }

    /// <summary>On a connection that is closed and not pooled: a pooled one would keep the lock until it is used again.</summary>
    private static void Upgrade(NpgsqlConnectionStringBuilder settings, string description, TimeProvider clock)
    {
        using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString
        );
        connection.Open();
        RefuseOtherOrder(connection, description);
        connection.Execute(SqlFile.Text("Storage/PostgreSql/turn_to_migrate.sql"));
        SchemaUpgrade.Run(connection, description, clock);
    }

    /// <summary>Under another collation the same query sorts differently from the file, and reports with it.</summary>
    private static void RefuseOtherOrder(NpgsqlConnection connection, string description)
    {
        var (collation, encoding) = connection.QuerySingle<(string, string)>(
            SqlFile.Text("Storage/PostgreSql/collation.sql")
        );
        if (collation is not ("C" or "POSIX" or "C.UTF-8" or "C.utf8") || encoding is not "UTF8")
        {
            throw new StoreUnavailable(
                $"{description} sorts as '{collation}' in {encoding}: make the database with \"create database … template template0 encoding 'UTF8' locale 'C'\"."
            );
        }
    }
}
