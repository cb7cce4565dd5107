namespace Yardstick.Core.Storage;

/// <summary>Where a store is: a folder with one DuckDB file, or a PostgreSQL database. Closed union.</summary>
public abstract record DatabaseAddress
{
    /// <summary>The folder when neither <c>--data</c> nor <c>--database</c> is given.</summary>
    public const string DefaultFolder = "./data";

    private DatabaseAddress() { }

    /// <param name="Path">Made when it is not there.</param>
    public sealed record Folder(string Path) : DatabaseAddress
    {
        /// <summary>For example <c>2GB</c>; more is spilled to the folder. Usually half of the memory, four gigabytes at the most.</summary>
        public string? MemoryLimit { get; init; }

        /// <summary>The engine's default is one for each core.</summary>
        public int? Threads { get; init; }
    }

    /// <param name="ConnectionString">As Npgsql takes it: <c>Host=…;Database=…;Username=…</c>.</param>
    public sealed record Server(string ConnectionString) : DatabaseAddress
    {
        /// <summary>Without the password.</summary>
        public override string ToString() => nameof(Server);
    }

    /// <summary>What the options <c>--data DIR</c> and <c>--database "Host=…"</c> mean.</summary>
    /// <exception cref="StoreUnavailable">Both are given.</exception>
    public static DatabaseAddress Of(string? data, string? database) =>
        (data, database) switch
        {
            (null, null) => new Folder(DefaultFolder),
            ({ } folder, null) => new Folder(folder),
            (null, { } connectionString) => new Server(connectionString),
            _ => throw new StoreUnavailable(
                "Both --data and --database are given: name the folder of a file or a PostgreSQL database, not both."
            ),
        };
}
