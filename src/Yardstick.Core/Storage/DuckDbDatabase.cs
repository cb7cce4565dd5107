using System.Data.Common;
using Dapper;
using Yardstick.DuckDb;

namespace Yardstick.Core.Storage;

/// <summary>The store as one DuckDB file in a folder; one process owns it.</summary>
public sealed class DuckDbDatabase : Database
{
    public const string FileName = "yardstick.duckdb";
    private const string AddressFileName = "yardstick.address";
    private const long BytesOfMegabyte = 1 << 20;
    private const long MostMegabytes = 4096;
    private static readonly Lock Opening = new();

    private readonly string _file;
    private readonly string _connectionString;

    /// <summary>Keeps the file open, and with it the settings, between the connections of the callers.</summary>
    private readonly DuckDBConnection _anchor;

    private DuckDbDatabase(string file, string connectionString, DuckDBConnection anchor)
    {
        _file = file;
        _connectionString = connectionString;
        _anchor = anchor;
    }

    public override string Description => _file;

    public override string Folder => Path.GetDirectoryName(_file)!;

    /// <inheritdoc cref="Database.Open"/>
    public static DuckDbDatabase Open(DatabaseAddress.Folder folder, TimeProvider clock)
    {
        var file = FileIn(folder);
        var connectionString = ConnectionString(file, folder);
        lock (Opening)
        {
            var anchor = new DuckDBConnection(connectionString);
            try
            {
                anchor.Open();
                Settle(anchor);
                RefuseForeign(anchor, file);
                SchemaUpgrade.Run(anchor, file, clock);
                File.Delete(AddressFile(file));
                return new DuckDbDatabase(file, connectionString, anchor);
            }
            catch (DuckDBException e)
            {
                anchor.Dispose();
                throw DuckDbErrors.OnOpening(e, file, ReadAddress(file));
            }
            catch
            {
                anchor.Dispose();
                throw;
            }
        }
    }

    public override DbConnection OpenConnection()
    {
        var connection = new DuckDBConnection(_connectionString);
        connection.Open();
        return connection;
    }

    public override long Append(
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<object?>> rows
    )
    {
        var connection = (DuckDBConnection)transaction.Connection!;
        using var appender = connection.CreateAppender(table, columns);
        var count = 0L;
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                appender.AppendValue(value);
            }

            appender.EndRow();
            count++;
        }

        appender.Close();
        return count;
    }

    /// <summary>Left beside the file, for the message that a second process gives; gone when the store is closed or opened anew.</summary>
    public override void Announce(Uri address) => File.WriteAllText(AddressFile(_file), address.ToString());

    protected override string Mark() => _anchor.Commits.ToString(System.Globalization.CultureInfo.InvariantCulture);

    protected override bool IsConflict(DbException error) => error.IsTransient;

    protected override string? Explain(DbException error) =>
        error is DuckDBException refusal ? DuckDbErrors.OnWriting(refusal, _file) : null;

    protected override void Close()
    {
        File.Delete(AddressFile(_file));
        _anchor.Dispose();
    }

    private static string FileIn(DatabaseAddress.Folder folder)
    {
        try
        {
            return Path.Combine(Directory.CreateDirectory(folder.Path).FullName, FileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailable(
                $"The data folder '{folder.Path}' cannot be used ({e.Message}): name another with --data, or get the right to write there.",
                e
            );
        }
    }

    private static string ConnectionString(string file, DatabaseAddress.Folder folder)
    {
        // The settings that make both engines answer alike, and the ones that keep the engine from fetching anything by itself.
        var builder = new DuckDBConnectionStringBuilder
        {
            DataSource = file,
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
            ["integer_division"] = "true",
            ["ieee_floating_point_ops"] = "false",
            ["default_null_order"] = "nulls_last_on_asc_first_on_desc",
            ["memory_limit"] = folder.MemoryLimit ?? UsualMemoryLimit(),
        };

        if (folder.Threads is { } threads)
        {
            builder["threads"] = threads.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return builder.ConnectionString;
    }

    /// <summary>
    /// Half of the memory that the process may use, and four gigabytes at the most: one authority needs a fraction of it, and the engine would
    /// otherwise keep what it read of all of them.
    /// </summary>
    private static string UsualMemoryLimit() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Math.Min(MostMegabytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / BytesOfMegabyte)}MiB"
        );

    /// <summary>A store that this process has open already is settled: its settings are locked.</summary>
    private static void Settle(DuckDBConnection anchor)
    {
        if (!anchor.ExecuteScalar<bool>(SqlFile.Text("Storage/DuckDb/is_settled.sql")))
        {
            anchor.Execute(SqlFile.Text("Storage/DuckDb/open.sql"));
        }
    }

    private static void RefuseForeign(DuckDBConnection anchor, string file)
    {
        var tables = anchor.Query<string>(SqlFile.Text("Storage/DuckDb/table_list.sql")).ToList();
        if (tables.Count > 0 && !tables.Contains("schema_migration"))
        {
            throw new StoreUnavailable(
                $"'{file}' is a DuckDB file of something else (it holds the table '{tables[0]}'): name another folder with --data."
            );
        }
    }

    private static string AddressFile(string file) => Path.Combine(Path.GetDirectoryName(file)!, AddressFileName);

    private static string? ReadAddress(string file) =>
        File.Exists(AddressFile(file)) ? File.ReadAllText(AddressFile(file)).Trim() : null;
}
