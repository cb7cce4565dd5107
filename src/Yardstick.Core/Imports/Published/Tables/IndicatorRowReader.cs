using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Cells;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Reads the cells of one indicator's rows.</summary>
internal sealed class IndicatorRowReader(
    FoundTable table,
    IndicatorColumns columns,
    DeliveryContext context,
    FindingList findings
)
{
    private ValueSpellings Values => context.Spellings.Values;

    /// <summary>Cells set aside so far: unreadable ones, and those of repeated months.</summary>
    public int SetAside { get; private set; }

    public PublishedRow Read(RowGroup group, int number)
    {
        var reference = group.Rows.Select(ReferenceOf).FirstOrDefault(text => text.Length > 0);
        SetAside += group.Rows.Sum(row =>
            columns.RepeatedMonths.Count(column => !FoundTable.CellOf(row, column.Number).IsBlank)
        );
        return new PublishedRow
        {
            Number = number,
            Place = group.Place,
            Reference = reference,
            PrintedTitle = group.Title,
            Indicator = context.Lookup(context.Edition.AuthorityCode, group.Title),
            Values = [.. columns.MonthsInOrder.Select(month => ValueOf(group, month))],
            Cells = [.. group.Rows.SelectMany((row, index) => CellsOf(row, isFirst: index == 0, group))],
        };
    }

    private PublishedValue ValueOf(RowGroup group, Month month)
    {
        var column = columns.ColumnOf(month, MonthPart.Value);
        var row = group[MonthPart.Value] ?? group.Rows.First();
        var cell =
            column is { } number && group[MonthPart.Value] is { } values
                ? FoundTable.CellOf(values, number)
                : TextCell.Empty;
        var place = table.PlaceOf(row.Line, column ?? columns.ColumnOf(month, MonthPart.Numerator) ?? columns.Title);
        var read = MonthCell.Read(cell, Values);
        if (read.Rule is { } rule)
        {
            Say(read, rule, place, cell.Text);
        }

        return new PublishedValue
        {
            Month = month,
            Printed = cell.Text,
            State = read.State,
            Value = read.Value,
            Numerator = read.Numerator ?? PartOf(group, month, MonthPart.Numerator),
            Denominator = read.Denominator ?? PartOf(group, month, MonthPart.Denominator),
            Place = place,
        };
    }

    private void Say(MonthCell read, string rule, CellPlace place, string printed)
    {
        var isLost = read.State == PublishedValueState.Unreadable;
        SetAside += isLost ? 1 : 0;
        findings.Add(
            isLost ? FindingSeverity.Error : FindingSeverity.Information,
            rule,
            place,
            printed,
            $"{place} ('{printed}') holds {read.Problem}."
        );
    }

    /// <summary>The numerator or denominator of a month, from its own column or from a row below.</summary>
    private decimal? PartOf(RowGroup group, Month month, MonthPart part)
    {
        var (row, column) = group[part] is { } below
            ? (below, columns.ColumnOf(month, MonthPart.Value))
            : (group[MonthPart.Value], columns.ColumnOf(month, part));
        if (row is null || column is not { } number || FoundTable.CellOf(row, number) is { IsBlank: true })
        {
            return null;
        }

        var cell = FoundTable.CellOf(row, number);
        if (PrintedNumber.Of(cell) is { Comparison: "", IsPercentage: false } printed)
        {
            return printed.Value;
        }

        if (Values.StateOf(cell.Text) is null && !Values.IsSuppressed(cell.Text))
        {
            var place = table.PlaceOf(row.Line, number);
            SetAside++;
            findings.Add(
                FindingSeverity.Error,
                "part-unreadable",
                place,
                cell.Text,
                $"{place} ('{cell.Text}') is the {part.ToString().ToLowerInvariant()} of a month and is no number: correct the cell."
            );
        }

        return null;
    }

    private IEnumerable<PublishedCell> CellsOf(TextRow row, bool isFirst, RowGroup group)
    {
        foreach (var (column, role) in columns.Others)
        {
            var cell = FoundTable.CellOf(row, column.Number);
            var isColoured = role == CellRole.Rag && DotColour.RagOf(cell.Colour) is not null;
            // Merged cells say the same in every row of a group; labels of parts have been understood already.
            var isKnown =
                (!isFirst && cell.Text == FoundTable.CellOf(group.Rows.First(), column.Number).Text)
                || (columns.Labels.Contains(column.Number) && context.Spellings.Months.PartOf(cell.Text) is not null);
            if ((!cell.IsBlank || isColoured) && !isKnown)
            {
                yield return CellOf(cell, role, column, table.PlaceOf(row.Line, column.Number));
            }
        }
    }

    private PublishedCell CellOf(TextCell cell, CellRole role, HeadedColumn column, CellPlace place)
    {
        var read = RoleCell.Read(role, cell, Values);
        if (read.Rule is { } rule)
        {
            var (severity, message) = RoleCellMessage.Of(rule, column, place, cell.Text);
            findings.AddOncePerColumn(severity, rule, place, cell.Text, message);
        }

        return new PublishedCell
        {
            Role = read.Role,
            Header = column.Header,
            Printed = cell.Text,
            Value = read.Value,
            Place = place,
        };
    }

    private string ReferenceOf(TextRow row) =>
        columns.Reference is { } column ? FoundTable.CellOf(row, column).Text : "";
}
