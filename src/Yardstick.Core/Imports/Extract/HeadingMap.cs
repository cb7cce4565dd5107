using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;

namespace Yardstick.Core.Imports.Extract;

/// <summary>Where the columns of a table stand in a delivered file, by their names or the names that other builds give them.</summary>
internal sealed class HeadingMap
{
    private readonly string[] _headings;

    public HeadingMap(ExtractTable table, RecordReader headingRow)
    {
        _headings = [.. Enumerable.Range(0, headingRow.Count).Select(i => Plain(headingRow[i].ToString()))];
        Columns = [.. table.Columns.Select(column => (column, PlaceOf(column)))];
        SourceRow = Array.IndexOf(_headings, Plain(Sources.SourceRow.Column));
        var used = Columns.Select(column => column.Place).Append(SourceRow).ToHashSet();
        Ignored =
        [
            .. Enumerable
                .Range(0, headingRow.Count)
                .Where(i => !used.Contains(i))
                .Select(i => headingRow[i].Trim().ToString())
                .Where(heading => heading.Length > 0),
        ];
    }

    /// <summary>Columns of the table with their place in a record; -1 where the file has none.</summary>
    public IReadOnlyList<(ExtractColumn Column, int Place)> Columns { get; }

    /// <summary>Headings of the file that are no column, as delivered.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>The column that says where a row came from, when another source was written as an extract; -1 where there is none.</summary>
    public int SourceRow { get; }

    public int Count => _headings.Length;

    /// <summary>A record that says the same as the heading row.</summary>
    public bool IsRepeatedBy(RecordReader record)
    {
        // Most rows differ in the length of their first cell: nothing is allocated for them.
        if (record.Count != Count || !Same(record[0], _headings[0]))
        {
            return false;
        }

        for (var i = 1; i < Count; i++)
        {
            if (!Same(record[i], _headings[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<char> cell, string heading) =>
        cell.Length >= heading.Length && Plain(cell.ToString()) == heading;

    /// <summary>Case, spaces and underscores do not count.</summary>
    private static string Plain(string heading) =>
        string.Concat(CellText.Clean(heading).Where(character => character != '_' && !char.IsWhiteSpace(character)))
            .ToLowerInvariant();

    private int PlaceOf(ExtractColumn column) =>
        column
            .Aliases.Prepend(column.Name)
            .Select(name => Array.IndexOf(_headings, Plain(name)))
            .FirstOrDefault(place => place >= 0, -1);
}
