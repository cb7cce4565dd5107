using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Cells;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Reads a table that breaks one indicator down by team.</summary>
internal sealed class TeamTableReader(DeliveryContext context)
{
    public TableReading Read(FoundTable table, TableName name)
    {
        var findings = new FindingList();
        var (rows, texts, setAside) = (new List<PublishedTeamRow>(), new List<PublishedText>(), 0);
        var homeless = 0;
        foreach (var row in table.Body)
        {
            var team = Cell(table, row, TeamColumn.Team).Text;
            if (TableFinder.CellsOf(row) == 1 && team.Length > 0)
            {
                texts.Add(TableFinder.LooseText(table.Source, name.Title, row));
            }
            else if (team.Length == 0)
            {
                homeless++;
                setAside += TableFinder.CellsOf(row);
                Say(findings, "row-without-title", Place(table, row, TeamColumn.Team), "", "has no team: name it");
            }
            else
            {
                rows.Add(ReadRow(table, row, rows.Count + 1, team, findings, ref setAside));
            }
        }

        var title = name.Indicator ?? name.Title;
        return new TableReading(
            new PublishedTable
            {
                Number = name.Number,
                File = table.Source.File,
                Sheet = table.Source.Sheet,
                Title = name.Title,
                Kind = PublishedTableKind.Teams,
                Audience = name.Audience,
                IndicatorTitle = title,
                Indicator = context.Lookup(context.Edition.AuthorityCode, title),
                TeamRows = rows,
            },
            texts,
            findings.Findings,
            new Tally(rows.Count + texts.Count, homeless, Ignored: 0),
            new Tally(table.Body.Sum(TableFinder.CellsOf) - setAside, setAside, Ignored: 0)
        );
    }

    private PublishedTeamRow ReadRow(
        FoundTable table,
        TextRow row,
        int number,
        string team,
        FindingList findings,
        ref int setAside
    )
    {
        var percentage = Cell(table, row, TeamColumn.Percentage);
        return new PublishedTeamRow
        {
            Number = number,
            Team = team,
            IsTotal =
                context.Spellings.Values.IsTotal(team)
                || string.Equals(team, context.Edition.AuthorityName, StringComparison.OrdinalIgnoreCase),
            Numerator = Number(table, row, TeamColumn.Numerator, findings, ref setAside),
            Denominator = Number(table, row, TeamColumn.Denominator, findings, ref setAside),
            PrintedPercentage = percentage.IsBlank ? null : percentage.Text,
            Percentage = Number(table, row, TeamColumn.Percentage, findings, ref setAside),
            NumeratorPlace = Place(table, row, TeamColumn.Numerator),
            DenominatorPlace = Place(table, row, TeamColumn.Denominator),
            PercentagePlace = Place(table, row, TeamColumn.Percentage),
        };
    }

    private decimal? Number(FoundTable table, TextRow row, TeamColumn column, FindingList findings, ref int setAside)
    {
        var cell = Cell(table, row, column);
        if (PrintedNumber.Of(cell) is { Comparison: "" } number)
        {
            return number.Value;
        }

        var isState =
            context.Spellings.Values.StateOf(cell.Text) is not null || context.Spellings.Values.IsSuppressed(cell.Text);
        if (!cell.IsBlank && !isState)
        {
            setAside++;
            Say(findings, "value-unreadable", Place(table, row, column), cell.Text, "is no number: correct the cell");
        }

        return null;
    }

    private static TextCell Cell(FoundTable table, TextRow row, TeamColumn column) =>
        NumberOf(table, column) is { } number ? FoundTable.CellOf(row, number) : TextCell.Empty;

    /// <summary>A table without percentages places them behind its last column.</summary>
    private static CellPlace Place(FoundTable table, TextRow row, TeamColumn column) =>
        table.PlaceOf(row.Line, NumberOf(table, column) ?? table.Columns[^1].Number + 1);

    private static int? NumberOf(FoundTable table, TeamColumn column) =>
        table
            .Columns.FirstOrDefault(headed => headed.Meaning is ColumnMeaning.OfTeam team && team.Column == column)
            ?.Number;

    private static void Say(FindingList findings, string rule, CellPlace place, string value, string problem) =>
        findings.Add(FindingSeverity.Error, rule, place, value, $"The cell {place} of a team table {problem}.");
}
