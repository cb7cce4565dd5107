using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Yardstick.DuckDb.Native;

namespace Yardstick.DuckDb;

/// <summary>
/// A connection to a DuckDB file or to a database in memory. Any number may be open to one file in this process; a second process is refused
/// by the engine. One thread uses a connection at a time; only <see cref="DuckDBCommand.Cancel"/> may be called from another.
/// </summary>
public sealed class DuckDBConnection : DbConnection
{
    private DuckDBConnectionStringBuilder _builder;
    private OpenDatabase? _database;
    private ConnectionHandle? _handle;

    public DuckDBConnection()
        : this("") { }

    public DuckDBConnection(string connectionString) => _builder = new DuckDBConnectionStringBuilder(connectionString);

    [AllowNull]
    public override string ConnectionString
    {
        get => _builder.ConnectionString;
        set =>
            _builder = _handle is null
                ? new DuckDBConnectionStringBuilder(value ?? "")
                : throw new InvalidOperationException("Close the connection before it gets another connection string.");
    }

    public override string Database => "main";

    public override string DataSource => _builder.DataSource;

    /// <summary>The library's version, for example <c>v1.5.6</c>.</summary>
    public override string ServerVersion => ZeroEndedText.Read(NativeMethods.LibraryVersion());

    public override ConnectionState State => _handle is null ? ConnectionState.Closed : ConnectionState.Open;

    /// <summary>
    /// How often this process has committed something to the file, which no other can meanwhile: two equal numbers, and nothing was changed in
    /// between. A commit is counted before the call that made it returns.
    /// </summary>
    public long Commits =>
        (_database ?? throw new InvalidOperationException("The connection is closed: open it first.")).Commits;

    internal ConnectionHandle Handle =>
        _handle ?? throw new InvalidOperationException("The connection is closed: open it first.");

    internal DuckDBTransaction? Transaction { get; set; }

    protected override DbProviderFactory DbProviderFactory => DuckDBClientFactory.Instance;

    /// <exception cref="DuckDBException">The file cannot be opened: another process holds it, or it is not a database.</exception>
    public override void Open()
    {
        if (_handle is not null)
        {
            throw new InvalidOperationException("The connection is open already.");
        }

        var database = OpenDatabase.Share(_builder);
        try
        {
            _handle = database.Connect();
            _database = database;
        }
        catch
        {
            database.Leave();
            throw;
        }

        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    /// <summary>Rolls back what is not committed.</summary>
    public override void Close()
    {
        if (_handle is null)
        {
            return;
        }

        Transaction?.Dispose();
        _handle.Dispose();
        _handle = null;
        _database!.Leave();
        _database = null;
        OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
    }

    public override void ChangeDatabase(string databaseName) =>
        throw new NotSupportedException("A connection stays with its file: open another connection.");

    public new DuckDBCommand CreateCommand() => new() { Connection = this, Transaction = Transaction };

    public new DuckDBTransaction BeginTransaction() => new(this);

    /// <summary>Appends rows to a table in bulk, giving the named columns, or all of them in the table's order when none is named.</summary>
    public DuckDBAppender CreateAppender(string table, params IReadOnlyList<string> columns) =>
        new(this, table, columns);

    /// <summary>A statement may have changed something: it counts now, or with the commit of the transaction that it is part of.</summary>
    internal void NoteChange()
    {
        if (Transaction is { } transaction)
        {
            transaction.HasChanged = true;
        }
        else
        {
            _database!.NoteCommit();
        }
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        isolationLevel is IsolationLevel.Unspecified or IsolationLevel.Snapshot
            ? BeginTransaction()
            : throw new NotSupportedException($"DuckDB isolates by snapshot; {isolationLevel} cannot be had.");

    protected override DbCommand CreateDbCommand() => CreateCommand();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }
}
