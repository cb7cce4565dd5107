using System.Globalization;

namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>
/// Reads a comma-separated file (RFC 4180) one record at a time into the same memory, so that a file may be of any size: an extract has
/// millions of cells, most of them dates and codes that never need to become strings.
/// </summary>
/// <param name="name">How messages call the file.</param>
internal sealed class RecordReader(TextReader source, string name)
{
    /// <summary>No record of a case is longer: an opened quotation mark has swallowed the lines behind it.</summary>
    private const int LongestRecord = 4_000_000;

    private readonly char[] _buffer = new char[1 << 16];
    private readonly List<int> _ends = [];
    private char[] _text = new char[4096];
    private int _length;
    private int _start;
    private int _end;
    private long _nextLine = 1;

    /// <summary>The line on which the record begins, 1-based.</summary>
    public long Line { get; private set; }

    public int Count => _ends.Count;

    /// <summary>Characters of all cells together.</summary>
    public int Length => _length;

    /// <summary>A line that holds nothing at all.</summary>
    public bool IsBlank => _ends is [0];

    /// <summary>The text of a cell, quotes taken off; valid until the next record is read.</summary>
    public ReadOnlySpan<char> this[int cell]
    {
        get
        {
            var start = cell == 0 ? 0 : _ends[cell - 1];
            return _text.AsSpan(start, _ends[cell] - start);
        }
    }

    /// <returns>False at the end of the file.</returns>
    /// <exception cref="UnreadableSource">A quotation mark is opened and never closed, or a line has no end.</exception>
    public bool Read()
    {
        Line = _nextLine;
        _ends.Clear();
        _length = 0;
        if (!Fill())
        {
            return false;
        }

        var cellStart = 0;
        while (true)
        {
            switch (CopyToMark())
            {
                case '"' when _length == cellStart:
                    CopyQuoted();
                    break;
                case '"':
                    Add('"');
                    break;
                case ',':
                    _ends.Add(cellStart = _length);
                    break;
                case '\r':
                    SkipLineFeed();
                    goto default;
                default:
                    _nextLine++;
                    _ends.Add(_length);
                    return true;
            }
        }
    }

    /// <summary>Copies text up to the next comma, quotation mark or end of line, and passes over that; <c>\0</c> is the end of the file.</summary>
    private char CopyToMark()
    {
        while (Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var found = rest.IndexOfAny(",\"\r\n");
            Add(found < 0 ? rest : rest[..found]);
            RefuseEndless();
            if (found >= 0)
            {
                _start += found + 1;
                return rest[found];
            }

            _start = _end;
        }

        return '\0';
    }

    /// <summary>Copies a quoted text, whose opening mark has been passed, up to its closing mark; a doubled mark is one.</summary>
    private void CopyQuoted()
    {
        var opened = _nextLine;
        while (Fill() && _length < LongestRecord)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var found = rest.IndexOf('"');
            var text = found < 0 ? rest : rest[..found];
            _nextLine += text.Count('\n');
            Add(text);
            _start += text.Length;
            if (found < 0)
            {
                continue;
            }

            _start++;
            if (!Fill() || _buffer[_start] != '"')
            {
                return;
            }

            Add('"');
            _start++;
        }

        throw new UnreadableSource(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} opens a quotation mark in line {opened} and never closes it, as a file does that was cut off: deliver the whole extract again."
            )
        );
    }

    private void RefuseEndless()
    {
        if (_length > LongestRecord)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} has a row of more than {LongestRecord} characters, beginning in line {Line}, as no table of records has: export it again as CSV."
                )
            );
        }
    }

    private void SkipLineFeed()
    {
        if (Fill() && _buffer[_start] == '\n')
        {
            _start++;
        }
    }

    private bool Fill()
    {
        if (_start == _end)
        {
            _start = 0;
            _end = source.Read(_buffer, 0, _buffer.Length);
        }

        return _end > 0;
    }

    private void Add(char character)
    {
        Grow(1);
        _text[_length++] = character;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        Grow(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int by)
    {
        if (_length + by > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + by));
        }
    }
}
