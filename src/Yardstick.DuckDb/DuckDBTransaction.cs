using System.Data;
using System.Data.Common;

namespace Yardstick.DuckDb;

/// <summary>A transaction on one connection. Two that write the same row: the second fails at once, or at its commit.</summary>
public sealed class DuckDBTransaction : DbTransaction
{
    private readonly DuckDBConnection _connection;
    private bool _ended;

    internal DuckDBTransaction(DuckDBConnection connection)
    {
        _connection = connection;
        if (connection.Transaction is not null)
        {
            throw new InvalidOperationException("The connection has a transaction already: commit it or roll it back.");
        }

        Run("begin transaction");
        connection.Transaction = this;
    }

    internal bool HasChanged { get; set; }

    public override IsolationLevel IsolationLevel => IsolationLevel.Snapshot;

    protected override DbConnection? DbConnection => _ended ? null : _connection;

    /// <exception cref="DuckDBException">Another transaction has written the same rows, or a key twice: nothing of this one is kept.</exception>
    public override void Commit()
    {
        try
        {
            End("commit");
        }
        finally
        {
            if (HasChanged)
            {
                _connection.NoteChange();
            }
        }
    }

    public override void Rollback() => End("rollback");

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private void End(string statement)
    {
        ObjectDisposedException.ThrowIf(_ended, this);

        // Also when a commit fails: the engine has rolled back by then.
        _ended = true;
        _connection.Transaction = null;
        Run(statement);
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
