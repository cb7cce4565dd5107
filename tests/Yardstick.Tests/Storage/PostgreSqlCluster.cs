using System.Diagnostics;
using Dapper;
using Npgsql;
using Yardstick.Tests.Storage;

[assembly: AssemblyFixture(typeof(PostgreSqlCluster))]

namespace Yardstick.Tests.Storage;

/// <summary>
/// A throw-away PostgreSQL server for one run of the tests: started when the first test asks, on a socket in a folder of its own, in memory where
/// there is room: each store is hundreds of files, which a disk's file system is slow to make and to forget. A shell
/// owns it and waits for the end of its input, so that it is stopped and removed however the run ends.
/// </summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private const string Missing = "PostgreSQL is not installed: apt-get install postgresql.";

    private const string Script = """
        set -e
        trap '' INT TERM
        room=$(df -k --output=avail /dev/shm 2>/dev/null | tail -n 1)
        if [ -w /dev/shm ] && [ "${room:-0}" -gt 2000000 ]; then in=/dev/shm; else in=${TMPDIR:-/tmp}; fi
        dir=$(mktemp -d "$in/yardstick-postgresql-XXXXXX")
        "$0/initdb" -D "$dir/data" -U yardstick --locale=C --encoding=UTF8 --auth=trust --no-sync >"$dir/log"
        "$0/pg_ctl" -D "$dir/data" -w -l "$dir/log" start >"$dir/log" 2>&1 -o "-c listen_addresses='' \
          -c unix_socket_directories=$dir -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200"
        echo "$dir"
        cat >/dev/null
        "$0/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null
        rm -rf "$dir"
        """;

    private static readonly string? Programs = FindPrograms();
    private static readonly Lazy<(Process Shell, string Folder)> Running = new(Start);
    private static int _databases;

    /// <summary>Null when PostgreSQL is there, and under CI, where a missing server is a failure.</summary>
    public static string? ReasonToSkip =>
        Programs is null && Environment.GetEnvironmentVariable("CI") != "true" ? Missing : null;

    /// <summary>
    /// Makes a database and gives its connection string, by whose name the server knows its connections. A copy of one that is prepared takes a tenth of
    /// the time that the migrations take.
    /// </summary>
    /// <param name="template">A database of this server that nobody uses any more; null for an empty one.</param>
    public static string CreateDatabase(string? template)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Administer($"create database {name} template {template ?? "template1"} strategy file_copy");
        return $"{ConnectionString(name)};Application Name={name}";
    }

    /// <summary>Leaves nobody connected to a database, so that it can be copied; returns its name.</summary>
    public static string Release(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
        return connection.Database;
    }

    public static void DropDatabase(string connectionString) =>
        Administer($"drop database {Release(connectionString)} with (force)");

    /// <summary>A connection string for a database of this server, whether it is there or not.</summary>
    public static string ConnectionString(string database) =>
        $"Host={Running.Value.Folder};Username=yardstick;Database={database};Maximum Pool Size=20";

    public static void Administer(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Execute(sql);
    }

    public void Dispose()
    {
        if (Running.IsValueCreated)
        {
            Running.Value.Shell.StandardInput.Close();
            Running.Value.Shell.WaitForExit();
            Running.Value.Shell.Dispose();
        }
    }

    private static (Process Shell, string Folder) Start()
    {
        // PostgreSQL refuses to run as root.
        string[] asUser = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--"] : [];
        string[] command = [.. asUser, "sh", "-c", Script, Programs ?? throw new InvalidOperationException(Missing)];
        var shell = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetTempPath(),
            }
        )!;
        return (
            shell,
            shell.StandardOutput.ReadLine()
                ?? throw new InvalidOperationException("The test server of PostgreSQL did not start.")
        );
    }

    private static string? FindPrograms()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var versions = debian.Exists
            ? debian.GetDirectories().Select(version => Path.Combine(version.FullName, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return versions
            .Order()
            .Reverse()
            .Concat(path)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
