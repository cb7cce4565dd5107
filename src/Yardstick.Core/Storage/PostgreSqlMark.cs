using Npgsql;

namespace Yardstick.Core.Storage;

/// <summary>
/// Asks a server which transactions are committed, on a connection of its own with the statement prepared: it is asked several times for each page,
/// and so costs a tenth of what it would on any connection.
/// </summary>
internal sealed class PostgreSqlMark(NpgsqlDataSource source) : IDisposable
{
    private readonly Lock _asking = new();
    private NpgsqlCommand? _command;

    /// <inheritdoc cref="Database.Mark"/>
    /// <exception cref="NpgsqlException">The server is gone.</exception>
    public string Now()
    {
        lock (_asking)
        {
            try
            {
                return Ask();
            }
            catch (NpgsqlException) when (Forget())
            {
                // The server may have been started again since the last question.
                return Ask();
            }
        }
    }

    public void Dispose()
    {
        lock (_asking)
        {
            _ = Forget();
        }
    }

    private string Ask() => (string)(_command ??= Prepare()).ExecuteScalar()!;

    private NpgsqlCommand Prepare()
    {
        var connection = source.OpenConnection();
        var command = new NpgsqlCommand(SqlFile.Text("Storage/PostgreSql/mark.sql"), connection);
        command.Prepare();
        return command;
    }

    /// <returns>False when there was no connection that could have been lost.</returns>
    private bool Forget()
    {
        if (_command is not { } command)
        {
            return false;
        }

        _command = null;
        command.Connection?.Dispose();
        command.Dispose();
        return true;
    }
}
