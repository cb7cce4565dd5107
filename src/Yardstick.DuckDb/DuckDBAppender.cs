using System.Text;
using Yardstick.DuckDb.Native;

namespace Yardstick.DuckDb;

/// <summary>
/// Appends rows to a table in bulk, inside the connection's transaction if it has one. Call <see cref="Close"/> when all rows are in;
/// an appender disposed without it writes none of the rows since the last flush.
/// </summary>
public sealed class DuckDBAppender : IDisposable
{
    /// <summary>204,800 rows, after which the library writes what came value by value.</summary>
    private const int ChunksOfFlush = 100;

    private readonly DuckDBConnection _connection;
    private readonly AppenderHandle _handle;
    private readonly object?[] _row;
    private AppendedChunk? _chunk;
    private byte[] _text = new byte[256];
    private int _cell;
    private int _chunks;
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

            _chunk = AppendedChunk.For(_handle);
            _row = new object?[_chunk?.Columns ?? 0];
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
        if (_chunk is null)
        {
            AppendOne(value);
            return this;
        }

        if (_cell < _row.Length && _chunk.Set(_cell, value))
        {
            _row[_cell++] = value;
            return this;
        }

        LeaveChunk();
        AppendOne(value);
        return this;
    }

    public void EndRow()
    {
        if (_chunk is not null && _cell == _row.Length)
        {
            _cell = 0;
            _chunk.EndRow();
            if (_chunk.IsFull)
            {
                HandOver();
            }

            return;
        }

        LeaveChunk();
        Check(NativeMethods.EndRow(_handle));
    }

    /// <summary>The library is told to write once in a while, as it does by itself for values that come one by one.</summary>
    private void HandOver()
    {
        Check(_chunk!.AppendTo(_handle));
        if (++_chunks % ChunksOfFlush == 0)
        {
            Check(NativeMethods.Flush(_handle));
        }
    }

    /// <summary>A value that the chunk does not hold as it is, or too few or many of them: the library converts or refuses it, from here on one by one.</summary>
    private void LeaveChunk()
    {
        if (_chunk is { } chunk)
        {
            var begun = _cell;
            HandOver();
            _chunk = null;
            chunk.Dispose();
            for (var i = 0; i < begun; i++)
            {
                AppendOne(_row[i]);
            }
        }
    }

    private void AppendOne(object? value) =>
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

    /// <summary>Writes what is left.</summary>
    /// <exception cref="DuckDBException">A key stands twice, or the disk is full.</exception>
    public void Close()
    {
        if (_closed)
        {
            return;
        }

        if (_chunk is { Rows: > 0 } || _cell > 0)
        {
            LeaveChunk();
        }

        Check(NativeMethods.Flush(_handle));
        _closed = true;
        _chunk?.Dispose();
        _handle.Dispose();
        _connection.NoteChange();
    }

    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            _ = NativeMethods.Clear(_handle);
            _chunk?.Dispose();
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
