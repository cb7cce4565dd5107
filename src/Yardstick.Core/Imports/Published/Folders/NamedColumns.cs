using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Folders;

/// <summary>A small CSV file of our own form, <c>edition.csv</c> or <c>tables.csv</c>: cells by the name of their column.</summary>
internal sealed class NamedColumns
{
    private readonly TextTable _table;
    private readonly Dictionary<string, int> _columns;

    private NamedColumns(TextTable table, Dictionary<string, int> columns)
    {
        _table = table;
        _columns = columns;
        Rows = [.. table.Rows.Skip(1).Where(row => row.Cells.Any(cell => !cell.IsBlank))];
    }

    public IReadOnlyList<TextRow> Rows { get; }

    /// <exception cref="UnreadableSource">The file is no CSV file, or lacks one of the needed columns.</exception>
    public static NamedColumns Read(string path, string name, SourceLimits limits, params string[] needed)
    {
        var table = CsvFile.Read(path, name, limits).Tables[0];
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = table.Rows[0].Cells;
        for (var i = 0; i < headings.Count; i++)
        {
            columns.TryAdd(HeadingText.Plain(headings[i].Text), i);
        }

        var missing = needed.Where(column => !columns.ContainsKey(HeadingText.Plain(column))).ToList();
        return missing.Count == 0
            ? new NamedColumns(table, columns)
            : throw new UnreadableSource(
                $"{name} lacks the column {string.Join(", ", missing)}: add it to the heading row."
            );
    }

    /// <returns>Null when the column is missing or the cell blank.</returns>
    public string? Text(TextRow row, string column) =>
        _columns.TryGetValue(HeadingText.Plain(column), out var index)
        && index < row.Cells.Count
        && !row.Cells[index].IsBlank
            ? row.Cells[index].Text
            : null;

    public CellPlace PlaceOf(TextRow row, string column) =>
        new(_table.File, Sheet: null, row.Line, _columns.GetValueOrDefault(HeadingText.Plain(column)) + 1);
}
