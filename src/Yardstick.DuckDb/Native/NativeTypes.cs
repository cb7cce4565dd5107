using System.Runtime.InteropServices;

namespace Yardstick.DuckDb.Native;

/// <summary>The numbers of <c>duckdb_type</c> in the library's C header.</summary>
internal enum NativeType
{
    Invalid = 0,
    Boolean = 1,
    TinyInt = 2,
    SmallInt = 3,
    Integer = 4,
    BigInt = 5,
    UTinyInt = 6,
    USmallInt = 7,
    UInteger = 8,
    UBigInt = 9,
    Float = 10,
    Double = 11,
    Timestamp = 12,
    Date = 13,
    Time = 14,
    Interval = 15,
    HugeInt = 16,
    Varchar = 17,
    Blob = 18,
    Decimal = 19,
    TimestampTz = 31,
    SqlNull = 36,
}

/// <summary>What a statement gives back (<c>duckdb_result_type</c>).</summary>
internal enum NativeResultType
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    Rows = 3,
}

internal enum NativeState
{
    Success = 0,
    Error = 1,
}

/// <summary><c>duckdb_result</c>: only its size matters here, all fields but the last are deprecated.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    public ulong ColumnCount;
    public ulong RowCount;
    public ulong RowsChanged;
    public nint Columns;
    public nint ErrorMessage;
    public nint Data;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeHugeInt(ulong Lower, long Upper)
{
    public Int128 ToInt128() => new((ulong)Upper, Lower);

    public static NativeHugeInt From(Int128 value) => new((ulong)value, (long)(value >> 64));
}

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeDecimal(byte Width, byte Scale, NativeHugeInt Value);

/// <summary>Text and blobs in a vector: up to 12 bytes lie in place, longer ones behind a pointer.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal unsafe struct NativeText
{
    public const int LongestInPlace = 12;

    [FieldOffset(0)]
    public uint Length;

    [FieldOffset(4)]
    public fixed byte InPlace[LongestInPlace];

    [FieldOffset(8)]
    public byte* Elsewhere;

    public static ReadOnlySpan<byte> Bytes(NativeText* text) =>
        new(text->Length <= LongestInPlace ? text->InPlace : text->Elsewhere, checked((int)text->Length));
}
