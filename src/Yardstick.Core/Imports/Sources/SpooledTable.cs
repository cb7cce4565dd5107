using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yardstick.Core.Imports.Sources;

/// <summary>One table of the standard extract while a source fills it: a file of text, so that a delivery may be of any size.</summary>
public sealed class SpooledTable : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _file;
    private readonly IReadOnlyList<string> _columns;

    internal SpooledTable(string path, string name, IReadOnlyList<string> columns)
    {
        (Name, _columns) = (name, columns);
        _file = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };
        _file.Write(SourceRow.Column);
        foreach (var column in columns)
        {
            _file.Write(',');
            _file.Write(column);
        }

        _file.WriteLine();
    }

    public string Name { get; }

    /// <param name="part">The part of the delivery, as <see cref="SourceSpool.Part"/> gave it.</param>
    /// <param name="line">The line or row in it, 1-based.</param>
    /// <param name="cells">In the order of the columns; null or empty where nothing is recorded.</param>
    public void Write(int part, long line, params ReadOnlySpan<string?> cells)
    {
        if (cells.Length != _columns.Count)
        {
            throw new ArgumentException(
                $"{Name} is spooled with {_columns.Count} columns, and {cells.Length} cells were written.",
                nameof(cells)
            );
        }

        WritePlace(part, line);
        foreach (var cell in cells)
        {
            _file.Write(',');
            Write(cell);
        }

        _file.Write('\n');
    }

    /// <summary>As above, for rows that never need to become strings.</summary>
    public void Write(int part, long line, ReadOnlySpan<ReadOnlyMemory<char>> cells)
    {
        WritePlace(part, line);
        foreach (var cell in cells)
        {
            _file.Write(',');
            if (cell.Span.IndexOfAny(Special) < 0)
            {
                _file.Write(cell.Span);
            }
            else
            {
                Write(cell.ToString());
            }
        }

        _file.Write('\n');
    }

    public void Dispose() => _file.Dispose();

    private void WritePlace(int part, long line)
    {
        Span<char> digits = stackalloc char[20];
        SourceRow.Number(part, line).TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        _file.Write(digits[..length]);
    }

    private void Write(string? cell)
    {
        if (cell is null || cell.AsSpan().IndexOfAny(Special) < 0)
        {
            _file.Write(cell);
            return;
        }

        _file.Write('"');
        _file.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        _file.Write('"');
    }
}
