namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>
/// The rows about one family, or about the authority, as its case system would deliver them on the day of the extract: what happens later
/// is not in them.
/// </summary>
internal sealed class RowBook(
    IReadOnlyDictionary<string, TableLayout> tables,
    DateOnly coversFrom,
    DateOnly extractDate
)
{
    private readonly HashSet<(string Person, DateOnly Day)> _visits = [];

    /// <summary>First day from which events are complete.</summary>
    public DateOnly CoversFrom => coversFrom;

    public DateOnly ExtractDate => extractDate;

    public List<Row> Rows { get; } = [];

    /// <summary>Adds a row, unless the day on which it was recorded lies after the extract. Columns not named stay empty.</summary>
    public void Add(string table, DateOnly recordedOn, params ReadOnlySpan<(string Column, Cell Value)> cells)
    {
        if (recordedOn > extractDate)
        {
            return;
        }

        var layout = tables[table];
        var row = new Row(layout, new Cell[layout.Columns.Count]);
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        Rows.Add(row);
    }

    /// <summary>A visit on a day on which the child was visited already is the same visit (rule 53).</summary>
    public bool IsFirstVisit(string person, DateOnly day) => _visits.Add((person, day));

    public bool Knows(DateOnly day) => day <= extractDate;

    /// <summary>The day, when the extract can know of it; else nothing.</summary>
    public DateOnly? Known(DateOnly? day) => day <= extractDate ? day : null;

    /// <summary>A value that is recorded on a day.</summary>
    public Cell Once(DateOnly day, Cell value) => day <= extractDate ? value : default;
}
