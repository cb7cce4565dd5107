using System.Runtime.InteropServices;

namespace Yardstick.DuckDb.Native;

/// <summary>One statement's finished result. The rows lie in the library's memory, so other commands may run meanwhile.</summary>
internal sealed class ResultHandle : SafeHandle
{
    private NativeResult _result;

    private ResultHandle(NativeResult result)
        : base(nint.Zero, ownsHandle: true)
    {
        _result = result;
        SetHandle(result.Data);
    }

    public override bool IsInvalid => handle == nint.Zero;

    /// <summary>Runs a begun statement to its end.</summary>
    /// <exception cref="DuckDBException">The statement failed or was interrupted.</exception>
    public static ResultHandle Execute(PendingHandle pending)
    {
        var result = default(NativeResult);
        if (NativeMethods.Execute(pending, ref result) == NativeState.Success)
        {
            return new ResultHandle(result);
        }

        var message = ZeroEndedText.Read(NativeMethods.ResultError(ref result));
        NativeMethods.DestroyResult(ref result);
        throw new DuckDBException(message);
    }

    public NativeResultType Type => NativeMethods.ResultType(_result);

    public long RowsChanged => (long)NativeMethods.RowsChanged(ref _result);

    public ResultColumn[] Columns()
    {
        var columns = new ResultColumn[(int)NativeMethods.ColumnCount(ref _result)];
        for (var i = 0; i < columns.Length; i++)
        {
            var name = ZeroEndedText.Read(NativeMethods.ColumnName(ref _result, (ulong)i));
            columns[i] = ResultColumn.Of(
                name,
                NativeMethods.ColumnType(ref _result, (ulong)i),
                NativeMethods.ColumnLogicalType(ref _result, (ulong)i)
            );
        }

        return columns;
    }

    /// <summary>The next rows, or null when there are no more.</summary>
    public ChunkHandle? NextChunk()
    {
        var chunk = new ChunkHandle(NativeMethods.FetchChunk(_result));
        if (!chunk.IsInvalid && NativeMethods.ChunkSize(chunk) > 0)
        {
            return chunk;
        }

        chunk.Dispose();
        return null;
    }

    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyResult(ref _result);
        return true;
    }
}
