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

    public static TestStore On(Engine engine, TimeProvider? clock = null) =>
        new(
            engine is Engine.DuckDb
                ? new DatabaseAddress.Folder(Directory.CreateTempSubdirectory("yardstick-").FullName)
                : new DatabaseAddress.Server(PostgreSqlCluster.CreateDatabase()),
            clock
        );

    /// <summary>Closes the store and opens it again, as a restart does.</summary>
    public Database Reopen()
    {
        Database.Dispose();
        return Database = Database.Open(_address, _clock);
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
}
