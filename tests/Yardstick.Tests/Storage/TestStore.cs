using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

/// <summary>An empty store of its own for one test, removed afterwards.</summary>
public sealed class TestStore : IDisposable
{
    private readonly DatabaseAddress _address;
    private readonly TimeProvider? _clock;

    private TestStore(DatabaseAddress address, TimeProvider? clock)
    {
        _address = address;
        _clock = clock;
        Database = Database.Open(address, clock);
    }

    public Database Database { get; private set; }

    public static TestStore On(Engine engine, TimeProvider? clock = null) => PreparedStore.Empty.On(engine, clock);

    /// <summary>The same, made step by step and not as a copy.</summary>
    public static TestStore Anew(Engine engine, TimeProvider clock) =>
        new(
            engine is Engine.DuckDb
                ? NewFolder()
                : new DatabaseAddress.Server(PostgreSqlCluster.CreateDatabase(template: null)),
            clock
        );

    /// <summary>A store of its own that begins as the one in a folder.</summary>
    internal static TestStore CopyOf(string folder, TimeProvider? clock = null)
    {
        var copy = NewFolder();
        File.Copy(Path.Combine(folder, DuckDbDatabase.FileName), Path.Combine(copy.Path, DuckDbDatabase.FileName));
        return new(copy, clock);
    }

    /// <summary>A store of its own that begins as a database of the test server.</summary>
    internal static TestStore CopyOfDatabase(string template, TimeProvider? clock = null) =>
        new(new DatabaseAddress.Server(PostgreSqlCluster.CreateDatabase(template)), clock);

    /// <summary>Closes the store and opens it again, as a restart does.</summary>
    public Database Reopen()
    {
        Database.Dispose();
        return Database = Database.Open(_address, _clock);
    }

    /// <summary>The same store a second time, beside the first; the caller disposes it.</summary>
    public Database OpenAgain() => Database.Open(_address, _clock);

    /// <summary>Runs SQL of the test's own in a piece of writing.</summary>
    public void Execute(string sql) =>
        Database.Write(transaction => transaction.Connection!.Execute(sql, transaction: transaction));

    /// <summary>The one row that a query of the test's own gives.</summary>
    public T QuerySingle<T>(string sql)
    {
        using var connection = Database.OpenConnection();
        return connection.QuerySingle<T>(sql);
    }

    public void Dispose()
    {
        Database.Dispose();
        if (_address is DatabaseAddress.Folder folder)
        {
            Directory.Delete(folder.Path, recursive: true);
        }
        else
        {
            PostgreSqlCluster.DropDatabase(((DatabaseAddress.Server)_address).ConnectionString);
        }
    }

    private static DatabaseAddress.Folder NewFolder() => new(Directory.CreateTempSubdirectory("yardstick-").FullName);
}
