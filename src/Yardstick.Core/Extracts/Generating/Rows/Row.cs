namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>A row on its way into a table.</summary>
internal sealed class Row(TableLayout table, Cell[] cells)
{
    public TableLayout Table => table;

    public ReadOnlySpan<Cell> Cells => cells;

    /// <summary>What tells the record apart; the person, or the first column, where the table has no key.</summary>
    public string RecordId => this[table.Key ?? table.Person ?? table.Columns[0]].ToString();

    public Cell this[string column]
    {
        get => cells[table.PlaceOf(column)];
        set => cells[table.PlaceOf(column)] = value;
    }

    public Row Copy() => new(table, [.. cells]);
}
