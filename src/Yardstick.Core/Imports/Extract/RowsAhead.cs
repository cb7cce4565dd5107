using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Yardstick.Core.Imports.Extract;

/// <summary>
/// Reads and checks rows on a thread of its own while the store takes in those before them. Rows come in their order; a fault of reading comes where
/// its row would. Nothing but reading happens on the other thread.
/// </summary>
/// <param name="rows">Read once; each row is copied, because the same array may hold the next.</param>
public sealed class RowsAhead(IEnumerable<IReadOnlyList<object?>> rows) : IDisposable
{
    private const int RowsOfBlock = 2_000;
    private const int MostBlocks = 4;

    private readonly BlockingCollection<List<object?[]>> _blocks = new(MostBlocks);
    private readonly CancellationTokenSource _left = new();
    private ExceptionDispatchInfo? _fault;
    private Thread? _thread;

    /// <summary>Once.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        _thread = new Thread(Read) { IsBackground = true, Name = "rows ahead" };
        _thread.Start();
        foreach (var row in _blocks.GetConsumingEnumerable().SelectMany(block => block))
        {
            yield return row;
        }

        _thread.Join();
        _fault?.Throw();
    }

    /// <summary>Ends reading, wherever it is, and waits until its file is closed.</summary>
    public void Dispose()
    {
        _left.Cancel();
        _thread?.Join();
        _blocks.Dispose();
        _left.Dispose();
    }

    private void Read()
    {
        try
        {
            var block = new List<object?[]>(RowsOfBlock);
            foreach (var row in rows)
            {
                block.Add([.. row]);
                if (block.Count == RowsOfBlock)
                {
                    _blocks.Add(block, _left.Token);
                    block = new List<object?[]>(RowsOfBlock);
                }
            }

            _blocks.Add(block, _left.Token);
        }
        catch (OperationCanceledException) when (_left.IsCancellationRequested)
        {
            // Whoever took the rows has left.
        }
        catch (Exception fault)
        {
            _fault = ExceptionDispatchInfo.Capture(fault);
        }
        finally
        {
            _blocks.CompleteAdding();
        }
    }
}
