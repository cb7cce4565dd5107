using System.Runtime.InteropServices;

namespace Yardstick.DuckDb.Native;

/// <summary>Bulk append, a value at a time; the library gathers chunks.</summary>
internal static partial class NativeMethods
{
    [LibraryImport(Library, EntryPoint = "duckdb_appender_create", StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState CreateAppender(
        ConnectionHandle connection,
        string? schema,
        string table,
        out nint appender
    );

    [LibraryImport(Library, EntryPoint = "duckdb_appender_add_column", StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState AddColumn(AppenderHandle appender, string name);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_error")]
    public static partial nint AppenderError(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_end_row")]
    public static partial NativeState EndRow(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_flush")]
    public static partial NativeState Flush(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_clear")]
    public static partial NativeState Clear(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_destroy")]
    public static partial NativeState DestroyAppender(ref nint appender);

    [LibraryImport(Library, EntryPoint = "duckdb_append_null")]
    public static partial NativeState AppendNull(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_append_bool")]
    public static partial NativeState AppendBool(AppenderHandle appender, byte value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_int32")]
    public static partial NativeState AppendInt32(AppenderHandle appender, int value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_int64")]
    public static partial NativeState AppendInt64(AppenderHandle appender, long value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_double")]
    public static partial NativeState AppendDouble(AppenderHandle appender, double value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_date")]
    public static partial NativeState AppendDate(AppenderHandle appender, int days);

    [LibraryImport(Library, EntryPoint = "duckdb_append_varchar_length")]
    public static unsafe partial NativeState AppendText(AppenderHandle appender, byte* text, ulong length);

    [LibraryImport(Library, EntryPoint = "duckdb_append_value")]
    public static partial NativeState AppendValue(AppenderHandle appender, ValueHandle value);
}
