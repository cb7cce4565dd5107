using System.Globalization;
using System.Runtime.InteropServices;
using Yardstick.Core.Extracts.CaseRecords;

namespace Yardstick.Core.Extracts.Ssda903;

/// <summary>
/// The rows of one file of the return. Episodes follow from one another, in whatever order they were delivered, so that a return is held as a
/// whole: as text in large pieces, without an object for a row or cell. Days are held as <c>yyyy-MM-dd</c>, however they were written.
/// </summary>
/// <param name="file">As delivered.</param>
internal sealed class ModuleRows(Ssda903Module module, string file)
{
    /// <summary>A council has fewer than 100,000 episodes in a year; what has more than this is no return.</summary>
    public const int Most = 2_000_000;

    private const int PieceLength = 1 << 20;
    private const int LongestRow = 16_000;

    private readonly RowMarks _marks = new();
    private readonly List<char[]> _pieces = [];
    private readonly List<(int Piece, int Start, long Line)> _rows = [];
    private readonly List<ushort> _ends = [];
    private int _used = PieceLength;
    private int _start;

    public Ssda903Module Module => module;

    public string File => file;

    public int Count => _rows.Count;

    public long LineOf(int row) => _rows[row].Line;

    public ReadOnlyMemory<char> this[int row, int column]
    {
        get
        {
            var (piece, start, _) = _rows[row];
            var place = row * module.Columns.Count;
            var from = column == 0 ? 0 : _ends[place + column - 1];
            return _pieces[piece].AsMemory(start + from, _ends[place + column] - from);
        }
    }

    public ReadOnlyMemory<char> Cell(int row, string column) => this[row, module.PlaceOf(column)];

    public string Text(int row, string column) => Cell(row, column).ToString();

    /// <summary>Begins a row; a cell for each column follows.</summary>
    /// <exception cref="UnreadableSource">There are more rows than any return has.</exception>
    public void Begin()
    {
        if (Count >= Most)
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file} has more than {Most} rows, and a return of one authority and year has fewer than 100000: deliver one return."
                )
            );
        }

        if (_used + LongestRow > PieceLength)
        {
            _pieces.Add(new char[PieceLength]);
            _used = 0;
        }

        _start = _used;
    }

    public void Add(ReadOnlySpan<char> cell)
    {
        var column = _ends.Count % module.Columns.Count;
        var place = _pieces[^1].AsSpan(_used, Math.Min(cell.Length, LongestRow - (_used - _start)));
        if (module.Columns[column].IsDay && IsBritishDay(cell))
        {
            _used += WriteIso(cell, place);
        }
        else
        {
            cell[..place.Length].CopyTo(place);
            _used += place.Length;
        }

        _ends.Add((ushort)(_used - _start));
    }

    /// <summary>Ends a row.</summary>
    /// <returns>False when the same row has been there already, and is not kept a second time.</returns>
    public bool End(long line)
    {
        if (!_marks.Add(RowMarks.Of(_pieces[^1].AsSpan(_start, _used - _start)) ^ EndsMark()))
        {
            Forget();
            return false;
        }

        _rows.Add((_pieces.Count - 1, _start, line));
        return true;
    }

    /// <summary>Takes back the cells of a row that has not been ended.</summary>
    public void Forget()
    {
        _used = _start;
        CollectionsMarshal.SetCount(_ends, Count * module.Columns.Count);
    }

    /// <summary>The cell of a row that has not been ended.</summary>
    public ReadOnlySpan<char> Begun(int column)
    {
        var place = Count * module.Columns.Count;
        var from = column == 0 ? 0 : _ends[place + column - 1];
        return _pieces[^1].AsSpan(_start + from, _ends[place + column] - from);
    }

    private UInt128 EndsMark()
    {
        var mark = UInt128.Zero;
        foreach (var end in CollectionsMarshal.AsSpan(_ends)[^module.Columns.Count..])
        {
            mark = (mark * 1_000_003) + end;
        }

        return mark;
    }

    private static bool IsBritishDay(ReadOnlySpan<char> cell) =>
        cell.Length == 10
        && cell[2] == '/'
        && cell[5] == '/'
        && int.TryParse(cell[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && int.TryParse(cell[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(cell[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year >= 1
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month);

    private static int WriteIso(ReadOnlySpan<char> british, Span<char> place)
    {
        british[6..].CopyTo(place);
        place[4] = place[7] = '-';
        british[3..5].CopyTo(place[5..]);
        british[..2].CopyTo(place[8..]);
        return 10;
    }
}
