using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Extract;

/// <summary>Turns the cells of one record into the values of a case table, the same array for every record.</summary>
internal sealed class RowReader
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    private readonly HeadingMap _headings;
    private readonly ReadingFindings _findings;
    private readonly DateOnly _cut;
    private readonly int _key;
    private readonly int _person;
    private readonly int _name;
    private readonly object?[] _values;

    /// <summary>Required columns that the file has.</summary>
    private readonly int[] _required;

    /// <summary>The last text of each column: codes and identifiers often stand below their like, and one string is kept for them.</summary>
    private readonly string[] _last;

    public RowReader(ExtractTable table, HeadingMap headings, ReadingFindings findings, ExtractManifest manifest)
    {
        _headings = headings;
        _findings = findings;
        _cut = manifest.ExtractDate;
        _values = new object?[table.Columns.Count + 2];
        _values[0] = manifest.AuthorityCode;
        _last = [.. Enumerable.Repeat("", table.Columns.Count)];
        _required =
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(i => table.Columns[i].IsRequired && headings.Columns[i].Place >= 0),
        ];
        var names = table.Columns.Select(column => column.Name).ToList();
        _key = table.Key is null ? -1 : names.IndexOf(table.Key);
        _person = table.Person is null ? -1 : names.IndexOf(table.Person);
        _name = _key >= 0 ? _key : table.Columns.ToList().FindIndex(column => column.IsRequired);
    }

    /// <summary>Authority, line, and the cells in the order of the table's columns.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>Where the row stands: its line, or the number of a <see cref="SourceRow"/>.</summary>
    public long Line { get; private set; }

    /// <summary>What names the record; null where only the whole row does.</summary>
    public string? Key => Text(_key);

    public string? RecordId => Text(_name);

    public string? PersonId => Text(_person);

    /// <returns>False, with a finding, when a cell is empty without which the row belongs to nobody or nothing.</returns>
    public bool Read(RecordReader record)
    {
        Line = _headings.SourceRow < 0 ? record.Line : SourceRow.Read(record[_headings.SourceRow], record.Line);
        _values[1] = Line;

        // The texts first: findings on the other cells say whose they are.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < _headings.Columns.Count; i++)
            {
                var (column, place) = _headings.Columns[i];
                if (column.Type is ExtractColumnType.Text == (pass == 0))
                {
                    _values[i + 2] = place < 0 ? null : Value(i, column, record[place].Trim(), Line);
                }
            }
        }

        foreach (var i in _required)
        {
            if (_values[i + 2] is null)
            {
                _findings.Unnamed(Line, _headings.Columns[i].Column, i == _person, this);
                return false;
            }
        }

        return true;
    }

    private string? Text(int column) => column < 0 ? null : _values[column + 2] as string;

    private object? Value(int index, ExtractColumn column, ReadOnlySpan<char> cell, long line)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        switch (column.Type)
        {
            case ExtractColumnType.Text:
                return _last[index] = cell.SequenceEqual(_last[index]) ? _last[index] : cell.ToString();
            case ExtractColumnType.Date when CaseCell.TryReadDate(cell, out var day):
                return IsUsable(column, day, line) ? day : null;
            case ExtractColumnType.Timestamp when CaseCell.TryReadTimestamp(cell, out var moment):
                return IsUsable(column, DateOnly.FromDateTime(moment), line) ? moment : null;
            case ExtractColumnType.WholeNumber when CaseCell.TryReadInteger(cell, out var number):
                return number;
            case ExtractColumnType.DecimalNumber when CaseCell.TryReadDecimal(cell, out var number):
                return number;
            case ExtractColumnType.WholeNumber or ExtractColumnType.DecimalNumber:
                _findings.NoNumber(line, column, cell.ToString(), this);
                return null;
            default:
                _findings.NoDate(line, column, cell.ToString(), this);
                return null;
        }
    }

    /// <summary>A day before 1900 is a mistake of typing and counts as not recorded; one after the extract is kept and listed.</summary>
    private bool IsUsable(ExtractColumn column, DateOnly day, long line)
    {
        if (day < FirstDay)
        {
            _findings.TooEarly(line, column, day, this);
            return false;
        }

        if (day > _cut && !column.IsPlanned)
        {
            _findings.InFuture(line, column, day, this);
        }

        return true;
    }
}
