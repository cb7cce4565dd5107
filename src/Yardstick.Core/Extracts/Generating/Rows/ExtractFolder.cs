using System.Buffers;
using System.Text;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>
/// The files of an extract being written: one for each table, row by row, so that memory does not grow with the council. They take their
/// names when all are complete; an extract that is given up leaves nothing behind.
/// </summary>
internal sealed class ExtractFolder : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const string Unfinished = ".part";
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private readonly Dictionary<string, StreamWriter> _files = new(StringComparer.Ordinal);
    private readonly List<string> _unfinished = [];
    private readonly string _path;

    /// <param name="tables">Every one gets a file, though it may stay without rows.</param>
    public ExtractFolder(string path, IEnumerable<TableLayout> tables)
    {
        _path = Directory.CreateDirectory(path).FullName;
        try
        {
            foreach (var table in tables)
            {
                var file = _files[table.Name] = Open(table.Name + ".csv");
                file.Write(string.Join(',', table.Columns));
                file.Write('\n');
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public long Rows { get; private set; }

    public void Write(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            var file = _files[row.Table.Name];
            var first = true;
            foreach (var cell in row.Cells)
            {
                if (!first)
                {
                    file.Write(',');
                }

                first = false;
                Write(file, cell);
            }

            file.Write('\n');
            Rows++;
        }
    }

    /// <summary>A small file beside the tables.</summary>
    /// <param name="records">The heading first.</param>
    public void WriteFile(string name, IEnumerable<IReadOnlyList<string>> records)
    {
        using var file = Open(name);
        foreach (var record in records)
        {
            file.Write(string.Join(',', record.Select(Quoted)));
            file.Write('\n');
        }
    }

    /// <summary>Gives the files their names, in place of files that had them.</summary>
    public void Complete()
    {
        Close();
        foreach (var file in _unfinished)
        {
            File.Move(file + Unfinished, file, overwrite: true);
        }

        _unfinished.Clear();
    }

    public void Dispose()
    {
        Close();
        foreach (var file in _unfinished)
        {
            File.Delete(file + Unfinished);
        }
    }

    private void Close()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }

    private StreamWriter Open(string name)
    {
        var path = Path.Combine(_path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new StreamWriter(
            path + Unfinished,
            append: false,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            BufferSize
        );
        _unfinished.Add(path);
        return file;
    }

    private static void Write(StreamWriter file, Cell cell)
    {
        if (cell.Date is { } day)
        {
            Span<char> digits = stackalloc char[10];
            Digits(digits[..4], day.Year);
            digits[4] = '-';
            Digits(digits[5..7], day.Month);
            digits[7] = '-';
            Digits(digits[8..], day.Day);
            file.Write(digits);
        }
        else if (cell.Text is { } text)
        {
            file.Write(Quoted(text));
        }
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Digits(Span<char> place, int number)
    {
        for (var digit = place.Length - 1; digit >= 0; digit--)
        {
            place[digit] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
