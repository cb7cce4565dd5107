using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Yardstick.DuckDb.Native;

namespace Yardstick.DuckDb;

/// <summary>
/// Reads the rows of a command's statements, those that give rows, one result after the other. Types are Npgsql's for the same SQL:
/// DATE is <see cref="DateOnly"/>, DECIMAL and HUGEINT are <see cref="decimal"/> (all digits with <see cref="DuckDBDecimal"/>).
/// </summary>
[SuppressMessage("Design", "CA1010", Justification = "ADO.NET's base classes are older than generic collections.")]
public sealed partial class DuckDBDataReader : DbDataReader
{
    private readonly IReadOnlyList<ResultHandle> _results;
    private readonly DuckDBConnection? _closes;
    private int _next;
    private ResultHandle? _result;
    private ResultColumn[] _columns = [];
    private ResultVector[] _vectors = [];
    private ChunkHandle? _chunk;
    private ChunkHandle? _firstChunk;
    private int _rows;
    private int _row = -1;
    private bool _closed;

    internal DuckDBDataReader(IReadOnlyList<ResultHandle> results, DuckDBConnection? closes)
    {
        _results = results;
        _closes = closes;
        var writes = results.Where(result => result.Type is NativeResultType.ChangedRows).ToList();
        RecordsAffected =
            writes.Count == 0 ? -1 : (int)Math.Min(int.MaxValue, writes.Sum(result => result.RowsChanged));
        NextResult();
    }

    public override int RecordsAffected { get; }

    public override int Depth => 0;

    public override int FieldCount => _columns.Length;

    public override bool HasRows => _firstChunk is not null;

    public override bool IsClosed => _closed;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_chunk is not null && ++_row < _rows)
        {
            return true;
        }

        // The first chunk was fetched with the result, to answer HasRows.
        var next = _chunk is null ? _firstChunk : _result?.NextChunk();
        if (next is null)
        {
            _rows = 0;
            return false;
        }

        Show(next);
        return _row < _rows || Read();
    }

    public override bool NextResult()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        Forget();
        while (_next < _results.Count)
        {
            var result = _results[_next++];
            if (result.Type is NativeResultType.Rows)
            {
                _result = result;
                _columns = result.Columns();
                _firstChunk = result.NextChunk();
                return true;
            }
        }

        return false;
    }

    public override void Close()
    {
        if (_closed)
        {
            return;
        }

        Forget();
        foreach (var result in _results)
        {
            result.Dispose();
        }

        _closed = true;
        _closes?.Close();
    }

    public override bool IsDBNull(int ordinal) => Vector(ordinal).IsNull(_row);

    public override object GetValue(int ordinal) =>
        Vector(ordinal) is var vector && vector.IsNull(_row) ? DBNull.Value : vector.Value(_row);

    public override T GetFieldValue<T>(int ordinal)
    {
        var vector = Vector(ordinal);
        if (vector.IsNull(_row))
        {
            return default(T) is null
                ? default!
                : throw new InvalidCastException($"Column '{GetName(ordinal)}' is NULL: ask IsDBNull first.");
        }

        object value =
            typeof(T) == typeof(DuckDBDecimal) ? vector.Exact(_row)
            : typeof(T) == typeof(BigInteger) ? vector.Exact(_row).ToBigInteger()
            : vector.Value(_row);
        return value switch
        {
            T exact => exact,
            DateOnly date when typeof(T) == typeof(DateTime) => (T)(object)date.ToDateTime(TimeOnly.MinValue),
            string or DateOnly or bool or byte[] => throw Mismatch<T>(ordinal),
            IConvertible => (T)
                Convert.ChangeType(
                    value,
                    Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T),
                    CultureInfo.InvariantCulture
                ),
            _ => throw Mismatch<T>(ordinal),
        };
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private InvalidCastException Mismatch<T>(int ordinal) =>
        new($"Column '{GetName(ordinal)}' is {GetDataTypeName(ordinal)}, not {typeof(T).Name}.");

    private ResultVector Vector(int ordinal) =>
        _chunk is not null && _row < _rows
            ? _vectors[ordinal]
            : throw new InvalidOperationException(
                "There is no row here: call Read first, and read only while it says true."
            );

    private void Show(ChunkHandle chunk)
    {
        if (_chunk != chunk)
        {
            _chunk?.Dispose();
        }

        _chunk = chunk;
        _rows = (int)NativeMethods.ChunkSize(chunk);
        _row = 0;
        _vectors = new ResultVector[_columns.Length];
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = new ResultVector(_columns[i], NativeMethods.ChunkVector(chunk, (ulong)i));
        }
    }

    private void Forget()
    {
        _firstChunk?.Dispose();
        _chunk?.Dispose();
        _result?.Dispose();
        (_result, _chunk, _firstChunk, _columns, _vectors, _rows, _row) = (null, null, null, [], [], 0, -1);
    }
}
