using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

/// <summary>What several tests begin with: made once on each engine that asks for it, of which each test gets a copy.</summary>
internal sealed class PreparedStore
{
    private readonly Lazy<string> _folder;
    private readonly Lazy<string> _template;

    public PreparedStore(Action<Database> prepare)
    {
        _folder = new(() => InFolder(prepare));
        _template = new(() => OnServer(prepare));
    }

    /// <summary>The schema alone.</summary>
    public static PreparedStore Empty { get; } = new(_ => { });

    public TestStore On(Engine engine, TimeProvider? clock = null) =>
        engine is Engine.DuckDb
            ? TestStore.CopyOf(_folder.Value, clock)
            : TestStore.CopyOfDatabase(_template.Value, clock);

    /// <summary>Lays a copy into a folder, for whoever opens it there.</summary>
    public void CopyTo(string folder) =>
        File.Copy(Path.Combine(_folder.Value, DuckDbDatabase.FileName), Path.Combine(folder, DuckDbDatabase.FileName));

    public TestStore Copy() => TestStore.CopyOf(_folder.Value);

    private static string InFolder(Action<Database> prepare)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-prepared-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var database = Database.Open(new DatabaseAddress.Folder(folder));
        prepare(database);
        return folder;
    }

    /// <returns>The name of the database, which goes with the server.</returns>
    private static string OnServer(Action<Database> prepare)
    {
        var address = new DatabaseAddress.Server(PostgreSqlCluster.CreateDatabase(template: null));
        using (var database = Database.Open(address))
        {
            prepare(database);
        }

        return PostgreSqlCluster.Release(address.ConnectionString);
    }
}
