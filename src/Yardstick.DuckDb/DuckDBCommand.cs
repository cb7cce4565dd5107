using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Yardstick.DuckDb.Native;

namespace Yardstick.DuckDb;

/// <summary>
/// One or more SQL statements with parameters <c>@name</c>. All statements are run before the first row is read. <see cref="Cancel"/>, a
/// cancelled token and <see cref="CommandTimeout"/> stop a running statement at once.
/// </summary>
public sealed class DuckDBCommand : DbCommand
{
    private volatile bool _cancelled;
    private DuckDBConnection? _connection;

    [AllowNull]
    public override string CommandText { get; set; } = "";

    /// <summary>Seconds; 0, the default, waits for ever.</summary>
    public override int CommandTimeout { get; set; }

    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value is not CommandType.Text)
            {
                throw new NotSupportedException("DuckDB has no stored procedures: give SQL text.");
            }
        }
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    public new DuckDBConnection? Connection
    {
        get => _connection;
        set => _connection = value;
    }

    public new DuckDBParameterCollection Parameters { get; } = [];

    protected override DbConnection? DbConnection
    {
        get => _connection;
        set => _connection = (DuckDBConnection?)value;
    }

    protected override DbParameterCollection DbParameterCollection => Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>May be called from another thread; a statement that has not begun is not run.</summary>
    public override void Cancel()
    {
        _cancelled = true;
        if (_connection is { State: ConnectionState.Open } connection)
        {
            NativeMethods.Interrupt(connection.Handle);
        }
    }

    /// <summary>Statements are prepared when they run, because one may need what the one before it made.</summary>
    public override void Prepare() { }

    public new DuckDBParameter CreateParameter() => new();

    /// <returns>Rows inserted, updated or deleted by all statements; -1 when none of them writes.</returns>
    public override int ExecuteNonQuery()
    {
        using var reader = ExecuteReader();
        return reader.RecordsAffected;
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    public new DuckDBDataReader ExecuteReader() => ExecuteReader(CommandBehavior.Default);

    public new DuckDBDataReader ExecuteReader(CommandBehavior behavior)
    {
        _cancelled = false;
        return Run(behavior);
    }

    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        await using var reader = await RunAsync(CommandBehavior.Default, cancellationToken);
        return reader.RecordsAffected;
    }

    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        await using var reader = await RunAsync(CommandBehavior.Default, cancellationToken);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override DbParameter CreateDbParameter() => CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ExecuteReader(behavior);

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(
        CommandBehavior behavior,
        CancellationToken cancellationToken
    ) => await RunAsync(behavior, cancellationToken);

    private async Task<DuckDBDataReader> RunAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _cancelled = false;
        await using var registration = cancellationToken.Register(Cancel);
        try
        {
            return await Task.Run(() => Run(behavior), CancellationToken.None);
        }
        catch (DuckDBException e)
            when (e.Kind is DuckDBErrorKind.Interrupted && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    private DuckDBDataReader Run(CommandBehavior behavior)
    {
        var connection =
            _connection
            ?? throw new InvalidOperationException("The command has no connection: set one before it runs.");
        using var timeout =
            CommandTimeout > 0 ? new CancellationTokenSource(TimeSpan.FromSeconds(CommandTimeout)) : null;
        using var registration = timeout?.Token.Register(Cancel);
        var results = StatementRun.All(
            connection.Handle,
            CommandText,
            Parameters,
            () => _cancelled,
            connection.NoteChange
        );
        return new DuckDBDataReader(results, behavior.HasFlag(CommandBehavior.CloseConnection) ? connection : null);
    }
}
