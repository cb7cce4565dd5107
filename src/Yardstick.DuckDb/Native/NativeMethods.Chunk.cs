using System.Runtime.InteropServices;

namespace Yardstick.DuckDb.Native;

/// <summary>Bulk append, a chunk of columns at a time.</summary>
internal static partial class NativeMethods
{
    /// <summary>Of the columns that are appended to; must be destroyed.</summary>
    [LibraryImport(Library, EntryPoint = "duckdb_appender_column_type")]
    public static partial nint AppenderColumnType(AppenderHandle appender, ulong column);

    [LibraryImport(Library, EntryPoint = "duckdb_appender_column_count")]
    public static partial ulong AppenderColumnCount(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_get_type_id")]
    public static partial NativeType TypeOf(nint logicalType);

    [LibraryImport(Library, EntryPoint = "duckdb_create_data_chunk")]
    public static unsafe partial nint CreateChunk(nint* types, ulong count);

    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_set_size")]
    public static partial void SetChunkSize(ChunkHandle chunk, ulong size);

    /// <summary>Empties a chunk; its vectors must be asked for again.</summary>
    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_reset")]
    public static partial void ResetChunk(ChunkHandle chunk);

    [LibraryImport(Library, EntryPoint = "duckdb_vector_ensure_validity_writable")]
    public static partial void MakeValidityWritable(nint vector);

    /// <summary>Copies the rows.</summary>
    [LibraryImport(Library, EntryPoint = "duckdb_append_data_chunk")]
    public static partial NativeState AppendChunk(AppenderHandle appender, ChunkHandle chunk);

    /// <summary>The most rows that a chunk holds.</summary>
    [LibraryImport(Library, EntryPoint = "duckdb_vector_size")]
    public static partial ulong VectorSize();
}
