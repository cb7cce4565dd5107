using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

/// <summary>What several tests begin with: made once in a DuckDB file, of which each test gets a copy; on PostgreSQL made anew for each.</summary>
internal sealed class PreparedStore(Action<Database> prepare)
{
    private readonly Lazy<string> _folder = new(() => Make(prepare));

    /// <summary>The schema alone.</summary>
    public static PreparedStore Empty { get; } = new(_ => { });

    public TestStore On(Engine engine)
    {
        if (engine is Engine.DuckDb)
        {
            return Copy();
        }

        var store = TestStore.On(engine);
        prepare(store.Database);
        return store;
    }

    /// <summary>Lays a copy into a folder, for whoever opens it there.</summary>
    public void CopyTo(string folder) =>
        File.Copy(Path.Combine(_folder.Value, DuckDbDatabase.FileName), Path.Combine(folder, DuckDbDatabase.FileName));

    public TestStore Copy() => TestStore.CopyOf(_folder.Value);

    private static string Make(Action<Database> prepare)
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-prepared-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var database = Database.Open(new DatabaseAddress.Folder(folder));
        prepare(database);
        return folder;
    }
}
