using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>The rows that print one indicator: its values, and the rows of numerators and denominators below them where there are any.</summary>
internal sealed class RowGroup(string title, CellPlace place)
{
    private readonly Dictionary<MonthPart, TextRow> _rows = [];

    public string Title { get; } = title;

    public CellPlace Place { get; } = place;

    public IEnumerable<TextRow> Rows => _rows.Values;

    public TextRow? this[MonthPart part] => _rows.GetValueOrDefault(part);

    public bool TryAdd(MonthPart part, TextRow row) => _rows.TryAdd(part, row);
}

/// <summary>Rows of a table's body told apart.</summary>
/// <param name="Texts">Lines of one text between the rows: subheadings and notes.</param>
/// <param name="Homeless">Rows with figures that belong to no title.</param>
internal sealed record GroupedRows(
    IReadOnlyList<RowGroup> Groups,
    IReadOnlyList<TextRow> Texts,
    IReadOnlyList<TextRow> Homeless
);
