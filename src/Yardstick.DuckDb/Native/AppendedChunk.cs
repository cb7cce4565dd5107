using System.Runtime.InteropServices;
using System.Text;

namespace Yardstick.DuckDb.Native;

/// <summary>
/// Rows on their way into a table, written straight into the memory of a chunk: a call into the library for a chunk instead of one for each value.
/// Holds text, days and whole numbers, of which nearly all case records consist.
/// </summary>
internal sealed unsafe class AppendedChunk : IDisposable
{
    private const int BlockLength = 1 << 18;
    private static readonly int Capacity = (int)NativeMethods.VectorSize();

    private readonly NativeType[] _types;
    private readonly ChunkHandle _chunk;
    private readonly nint[] _data;
    private readonly nint[] _validity;
    private readonly List<(nint Start, int Length)> _blocks = [];
    private int _block;
    private int _used;

    private AppendedChunk(NativeType[] types, ChunkHandle chunk)
    {
        (_types, _chunk) = (types, chunk);
        (_data, _validity) = (new nint[types.Length], new nint[types.Length]);
        Point();
    }

    public int Columns => _types.Length;

    public int Rows { get; private set; }

    public bool IsFull => Rows == Capacity;

    /// <summary>Null for columns that hold anything else.</summary>
    public static AppendedChunk? For(AppenderHandle appender)
    {
        var count = (int)NativeMethods.AppenderColumnCount(appender);
        var logical = new nint[count];
        try
        {
            var types = new NativeType[count];
            for (var i = 0; i < count; i++)
            {
                logical[i] = NativeMethods.AppenderColumnType(appender, (ulong)i);
                types[i] = NativeMethods.TypeOf(logical[i]);
            }

            if (
                types.Any(type =>
                    type is not (NativeType.Varchar or NativeType.Date or NativeType.Integer or NativeType.BigInt)
                )
            )
            {
                return null;
            }

            fixed (nint* first = logical)
            {
                return new AppendedChunk(types, new ChunkHandle(NativeMethods.CreateChunk(first, (ulong)count)));
            }
        }
        finally
        {
            for (var i = 0; i < count; i++)
            {
                NativeMethods.DestroyLogicalType(ref logical[i]);
            }
        }
    }

    /// <summary>Writes a cell of the row that has been begun.</summary>
    /// <returns>False for a value that the column does not hold as it is.</returns>
    public bool Set(int column, object? value)
    {
        switch (_types[column], value)
        {
            case (_, null or DBNull):
                ((ulong*)_validity[column])[Rows / 64] &= ~(1UL << (Rows % 64));
                return true;
            case (NativeType.Varchar, string text):
                Write((NativeText*)_data[column] + Rows, text);
                return true;
            case (NativeType.Date, DateOnly day):
                ((int*)_data[column])[Rows] = NativeValue.Days(day);
                return true;
            case (NativeType.Integer, int number):
                ((int*)_data[column])[Rows] = number;
                return true;
            case (NativeType.BigInt, int number):
                ((long*)_data[column])[Rows] = number;
                return true;
            case (NativeType.BigInt, long number):
                ((long*)_data[column])[Rows] = number;
                return true;
            default:
                return false;
        }
    }

    public void EndRow() => Rows++;

    /// <summary>Hands the ended rows over and begins anew.</summary>
    public NativeState AppendTo(AppenderHandle appender)
    {
        NativeMethods.SetChunkSize(_chunk, (ulong)Rows);
        var state = NativeMethods.AppendChunk(appender, _chunk);
        NativeMethods.ResetChunk(_chunk);
        (Rows, _block, _used) = (0, 0, 0);
        Point();
        return state;
    }

    public void Dispose()
    {
        _chunk.Dispose();
        foreach (var (start, _) in _blocks)
        {
            NativeMemory.Free((void*)start);
        }

        _blocks.Clear();
    }

    private void Point()
    {
        for (var i = 0; i < _types.Length; i++)
        {
            var vector = NativeMethods.ChunkVector(_chunk, (ulong)i);
            NativeMethods.MakeValidityWritable(vector);
            _data[i] = NativeMethods.VectorData(vector);
            _validity[i] = NativeMethods.VectorValidity(vector);

            // Every cell holds a value until it is said that it does not.
            new Span<ulong>((void*)_validity[i], Capacity / 64).Fill(ulong.MaxValue);
        }
    }

    private void Write(NativeText* cell, string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var place = Reserve(longest);
        var length = Encoding.UTF8.GetBytes(text, new Span<byte>(place, longest));
        *cell = default;
        cell->Length = (uint)length;
        if (length <= NativeText.LongestInPlace)
        {
            new ReadOnlySpan<byte>(place, length).CopyTo(new Span<byte>(cell->InPlace, length));
        }
        else
        {
            // The first four bytes stand before the pointer as well, so that most comparisons need not follow it.
            new ReadOnlySpan<byte>(place, 4).CopyTo(new Span<byte>(cell->InPlace, 4));
            cell->Elsewhere = place;
            _used += length;
        }
    }

    /// <summary>Memory that stays where it is until the chunk has been handed over.</summary>
    private byte* Reserve(int length)
    {
        while (_block < _blocks.Count && _used + length > _blocks[_block].Length)
        {
            (_block, _used) = (_block + 1, 0);
        }

        if (_block == _blocks.Count)
        {
            var size = Math.Max(BlockLength, length);
            _blocks.Add(((nint)NativeMemory.Alloc((nuint)size), size));
            _used = 0;
        }

        return (byte*)_blocks[_block].Start + _used;
    }
}
