using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Yardstick.DuckDb;

/// <summary>
/// <c>Data Source=file</c> and any setting of the engine by its own name, for example <c>memory_limit=2GB;threads=2</c>. Settings are given
/// when the file is opened, so that none can be changed unseen by a later connection.
/// </summary>
[SuppressMessage("Design", "CA1010", Justification = "ADO.NET's base classes are older than generic collections.")]
public sealed class DuckDBConnectionStringBuilder : DbConnectionStringBuilder
{
    public const string InMemory = ":memory:";
    private const string DataSourceKey = "Data Source";

    public DuckDBConnectionStringBuilder() { }

    public DuckDBConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>Path of the file, made when it is not there; <c>:memory:</c> for a database of this connection alone.</summary>
    public string DataSource
    {
        get =>
            TryGetValue(DataSourceKey, out var value) || TryGetValue("DataSource", out value)
                ? (string)value
                : InMemory;
        set => this[DataSourceKey] = value;
    }

    /// <summary>Settings for the engine, in ordinal order.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Settings =>
        [
            .. Keys!
                .Cast<string>()
                .Where(key => !IsDataSource(key))
                .Order(StringComparer.Ordinal)
                .Select(key => KeyValuePair.Create(key, (string)this[key])),
        ];

    private static bool IsDataSource(string key) =>
        key.Equals(DataSourceKey, StringComparison.OrdinalIgnoreCase)
        || key.Equals("DataSource", StringComparison.OrdinalIgnoreCase);
}
