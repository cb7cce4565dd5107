using System.Text;
using Yardstick.DuckDb.Native;

namespace Yardstick.DuckDb;

/// <summary>
/// Appends rows to a table in bulk, inside the connection's transaction if it has one. Call <see cref="Close"/> when all rows are in;
/// an appender disposed without it writes none of the rows since the last flush.
/// </summary>
public sealed class DuckDBAppender : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly AppenderHandle _handle;
    private byte[] _text = new byte[256];
    private bool _closed;

    internal DuckDBAppender(DuckDBConnection connection, string table, IReadOnlyList<string> columns)
    {
        _connection = connection;
        var state = NativeMethods.CreateAppender(connection.Handle, schema: null, table, out var appender);
        _handle = new AppenderHandle(appender);
        try
        {
            Check(state);
            foreach (var column in columns)
            {
                if (NativeMethods.AddColumn(_handle, column) == NativeState.Error)
                {
                    throw new DuckDBException($"Catalog Error: the table {table} has no column {column}.");
                }
            }
        }
        catch
        {
            _handle.Dispose();
            throw;
        }
    }

    /// <summary>The next value of the row that is being written; the engine converts it to the column's type.</summary>
    /// <exception cref="DuckDBException">The column cannot hold the value.</exception>
    public DuckDBAppender AppendValue(object? value)
    {
        Check(
            value switch
            {
                null or DBNull => NativeMethods.AppendNull(_handle),
                string text => Append(text),
                int number => NativeMethods.AppendInt32(_handle, number),
                long number => NativeMethods.AppendInt64(_handle, number),
                bool truth => NativeMethods.AppendBool(_handle, truth ? (byte)1 : (byte)0),
                decimal { Scale: 0 } number when number is >= long.MinValue and <= long.MaxValue =>
                    NativeMethods.AppendInt64(_handle, (long)number),
                double number => NativeMethods.AppendDouble(_handle, number),
                DateOnly date => NativeMethods.AppendDate(_handle, NativeValue.Days(date)),
                _ => AppendOther(value),
            }
        );
        return this;
    }

    public void EndRow() => Check(NativeMethods.EndRow(_handle));

    /// <summary>Writes what is left.</summary>
    /// <exception cref="DuckDBException">A key stands twice, or the disk is full.</exception>
    public void Close()
    {
        if (_closed)
        {
            return;
        }

        Check(NativeMethods.Flush(_handle));
        _closed = true;
        _handle.Dispose();
        _connection.NoteChange();
    }

    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            _ = NativeMethods.Clear(_handle);
            _handle.Dispose();

            // Full chunks were written before.
            if (_connection.State is System.Data.ConnectionState.Open)
            {
                _connection.NoteChange();
            }
        }
    }

    private unsafe NativeState Append(string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (longest > _text.Length)
        {
            _text = new byte[longest];
        }

        var length = Encoding.UTF8.GetBytes(text, _text);
        fixed (byte* start = _text)
        {
            return NativeMethods.AppendText(_handle, start, (ulong)length);
        }
    }

    private NativeState AppendOther(object value)
    {
        using var native = NativeValue.Of(value);
        return NativeMethods.AppendValue(_handle, native);
    }

    private void Check(NativeState state)
    {
        if (state == NativeState.Error)
        {
            throw new DuckDBException(ZeroEndedText.Read(NativeMethods.AppenderError(_handle)));
        }
    }
}
