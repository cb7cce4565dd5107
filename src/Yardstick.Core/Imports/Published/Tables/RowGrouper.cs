using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>
/// Puts rows of numerators and denominators with the row that they belong to: below it, beside the same title, or below a line that holds
/// the title alone.
/// </summary>
internal sealed class RowGrouper(FoundTable table, IndicatorColumns columns, DeliveryContext context)
{
    private readonly List<RowGroup> _groups = [];
    private readonly List<TextRow> _texts = [];
    private readonly List<TextRow> _homeless = [];

    /// <summary>The line of one text just passed: a title, if rows of parts follow.</summary>
    private TextRow? _line;

    public GroupedRows Group()
    {
        foreach (var row in table.Body.Where(row => CellsIn(row).Any()))
        {
            Place(row);
        }

        KeepLine();
        return new GroupedRows(_groups, _texts, _homeless);
    }

    private void Place(TextRow row)
    {
        var title = FoundTable.CellOf(row, columns.Title).Text;
        if (IsLine(row, title))
        {
            KeepLine();
            _line = row;
            return;
        }

        var label = columns
            .Labels.Select(column => PartOf(FoundTable.CellOf(row, column).Text))
            .FirstOrDefault(part => part is not null);
        var titlePart = PartOf(title);
        // "Total" or "Rate" alone may well be a title; it is a part only where a value is still wanted.
        var isTitle = titlePart is null || (titlePart == MonthPart.Value && _line is null && !LacksValues());
        if (title.Length > 0 && isTitle)
        {
            PlaceTitled(row, title, label);
        }
        else if ((titlePart ?? label) is { } part)
        {
            PlacePart(row, part);
        }
        else
        {
            KeepLine();
            _homeless.Add(row);
        }
    }

    /// <summary>A row with a title of its own starts a group, unless it names the part of the group before it.</summary>
    private void PlaceTitled(TextRow row, string title, MonthPart? label)
    {
        KeepLine();
        var last = _groups.LastOrDefault();
        var part = label ?? (last is null ? null : PartOfTitle(title, last.Title));
        var continues =
            last is not null && part is { } named && (title == last.Title || label is null) && last.TryAdd(named, row);
        if (!continues)
        {
            Start(title, row).TryAdd(label ?? MonthPart.Value, row);
        }
    }

    private void PlacePart(TextRow row, MonthPart part)
    {
        var group = _line is { } line
            ? Start(FoundTable.CellOf(line, columns.Title).Text, line)
            : _groups.LastOrDefault();
        _line = null;
        if (group is null || !group.TryAdd(part, row))
        {
            _homeless.Add(row);
        }
    }

    private RowGroup Start(string title, TextRow row)
    {
        var group = new RowGroup(title, table.PlaceOf(row.Line, columns.Title));
        _groups.Add(group);
        return group;
    }

    private void KeepLine()
    {
        if (_line is { } line)
        {
            _texts.Add(line);
            _line = null;
        }
    }

    /// <summary>One text and nothing else, and not the title of an indicator that the catalogue knows: that is a row without figures.</summary>
    private bool IsLine(TextRow row, string title)
    {
        var texts = CellsIn(row).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 1
            && context.Spellings.Values.StateOf(texts[0]) is null
            && (title.Length == 0 || context.Lookup(context.Edition.AuthorityCode, title) is null)
            && Cells.PrintedNumber.Read(texts[0]) is null;
    }

    private bool LacksValues() => _groups.Count > 0 && _groups[^1][MonthPart.Value] is null;

    private MonthPart? PartOf(string text) => text.Length == 0 ? null : context.Spellings.Months.PartOf(text);

    /// <summary>The title of the row before with the part behind it: <c>Visits in time (numerator)</c>.</summary>
    private MonthPart? PartOfTitle(string title, string before) =>
        title.Length > before.Length && title.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            ? PartOf(title[before.Length..].Trim(' ', '-', '–', ':', ',', '(', ')'))
            : null;

    private IEnumerable<TextCell> CellsIn(TextRow row) =>
        table.Columns.Select(column => FoundTable.CellOf(row, column.Number)).Where(cell => !cell.IsBlank);
}
