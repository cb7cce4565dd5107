using System.Diagnostics;
using Dapper;
using Npgsql;
using Yardstick.Tests.Storage;

[assembly: AssemblyFixture(typeof(PostgreSqlCluster))]

namespace Yardstick.Tests.Storage;

/// <summary>
/// A throw-away PostgreSQL server for one run of the tests: started when the first test asks, on a socket in a folder of its own. A shell
/// owns it and waits for the end of its input, so that it is stopped and removed however the run ends.
/// </summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private const string Missing = "PostgreSQL is not installed: apt-get install postgresql.";

    private const string Script = """
        set -e
        trap '' INT TERM
        dir=$(mktemp -d)
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
    private static int _schemas;

    /// <summary>Null when PostgreSQL is there, and under CI, where a missing server is a failure.</summary>
    public static string? ReasonToSkip =>
        Programs is null && Environment.GetEnvironmentVariable("CI") != "true" ? Missing : null;

    /// <summary>
    /// Makes an empty schema and gives the connection string that stays within it, by whose name the server knows its connections: a store to
    /// itself in a hundredth of the time that a database takes.
    /// </summary>
    public static string CreateSchema()
    {
        var name = $"test_{Interlocked.Increment(ref _schemas)}";
        Administer($"create schema {name}");
        return $"{ConnectionString("postgres")};Search Path={name};Application Name={name}";
    }

    /// <summary>
    /// Temporary views of a connection that went back to the pool hang on the schema: while its server process lets go of them, a drop can
    /// meet it halfway, and the server ends one of the two. The same drop succeeds then.
    /// </summary>
    public static void DropSchema(string connectionString)
    {
        var drop = $"drop schema {new NpgsqlConnectionStringBuilder(connectionString).SearchPath} cascade";
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Administer(drop);
                return;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DeadlockDetected && attempt < 5) { }
        }
    }

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
