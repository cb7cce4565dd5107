using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Reads a table of indicators by month.</summary>
internal sealed class IndicatorTableReader(DeliveryContext context)
{
    public TableReading Read(FoundTable table, TableName name)
    {
        var findings = new FindingList();
        var columns = IndicatorColumns.Of(table, context.Edition.Month);
        var grouped = new RowGrouper(table, columns, context).Group();
        var reader = new IndicatorRowReader(table, columns, context, findings);
        var rows = grouped.Groups.Select((group, index) => reader.Read(group, index + 1)).ToList();
        new IndicatorTableLayout(table, columns, findings).Check(rows, context.Spellings.Values);
        foreach (var row in grouped.Homeless)
        {
            SayHomeless(table, row, findings);
        }

        var homelessCells = grouped.Homeless.Sum(row => CellsOf(table, row));
        var allCells = table.Body.Sum(row => CellsOf(table, row));
        var keptRows = grouped.Groups.Sum(group => group.Rows.Count()) + grouped.Texts.Count;
        return new TableReading(
            new PublishedTable
            {
                Number = name.Number,
                File = table.Source.File,
                Sheet = table.Source.Sheet,
                Title = name.Title,
                Kind = PublishedTableKind.Indicators,
                Audience = name.Audience,
                Rows = rows,
            },
            [.. grouped.Texts.Select(row => TableFinder.LooseText(table.Source, name.Title, row))],
            findings.Findings,
            new Tally(keptRows, grouped.Homeless.Count, Ignored: 0),
            new Tally(allCells - homelessCells - reader.SetAside, homelessCells + reader.SetAside, Ignored: 0)
        );
    }

    private static int CellsOf(FoundTable table, TextRow row) =>
        table.Columns.Count(column => !FoundTable.CellOf(row, column.Number).IsBlank);

    private static void SayHomeless(FoundTable table, TextRow row, FindingList findings)
    {
        var column = table.Columns.First(column => !FoundTable.CellOf(row, column.Number).IsBlank).Number;
        var place = table.PlaceOf(row.Line, column);
        findings.Add(
            FindingSeverity.Error,
            "row-without-title",
            place,
            FoundTable.CellOf(row, column).Text,
            $"The row at {place} has figures and no title, and was set aside: give it the title of its indicator."
        );
    }
}
