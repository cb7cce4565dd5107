using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>The table of a section: one row a figure, with its months and its judgements. Pages and documents draw the same.</summary>
public sealed record ScorecardTable
{
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>The reported month.</summary>
    public required Month Month { get; init; }

    /// <summary>How many months are shown, that one included.</summary>
    public required int Months { get; init; }

    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    /// <summary>Whether a month's cell carries its numerator and denominator.</summary>
    public bool Counts { get; init; }

    public required IReadOnlyList<ScorecardRow> Rows { get; init; }

    public TableContent Build()
    {
        List<Column> columns =
        [
            new(new TableColumn("Indicator", HeadsRow: true), row => new TableCell(row.Title, Link: row.Link)),
            new(
                new TableColumn("Wanted direction", ColumnKind.Judgement),
                row => new TableCell(JudgementWords.Wanted(row.Assessment))
            ),
            .. Columns.SelectMany(Make),
        ];
        return new TableContent
        {
            Id = Id,
            Caption = Caption,
            Columns = [.. columns.Select(column => column.Head)],
            Rows = [.. Rows.Select(row => new TableRow([.. columns.Select(column => column.Cell(row))]))],
            Notes = ScorecardNotes.Of(this),
        };
    }

    private IEnumerable<Column> Make(LayoutColumn column) =>
        column switch
        {
            LayoutColumn.Months => Month.RunEnding(Month, Months).Select(MonthColumn),
            LayoutColumn.Target => One("Target", ColumnKind.Text, ScorecardCells.Target),
            LayoutColumn.Rag => One("Rating", ColumnKind.Judgement, row => JudgementWords.Of(row.Assessment.Rag)),
            LayoutColumn.Direction => One(
                "Direction of travel",
                ColumnKind.Judgement,
                row => JudgementWords.Of(row.Assessment.Direction, row.Assessment.Previous?.Month ?? Month.Previous)
            ),
            LayoutColumn.Trend => One(
                $"Change since {Month.Previous.ToShort()}",
                ColumnKind.Number,
                row => ScorecardCells.Since(row, Month, ScorecardCells.Trend(row))
            ),
            LayoutColumn.ChangeOnMonth => One(
                $"% change on {Month.Previous.ToShort()}",
                ColumnKind.Number,
                row => ScorecardCells.Since(row, Month, ScorecardCells.Change(row.Assessment.ChangeOnMonth))
            ),
            LayoutColumn.ChangeOnYear => One(
                $"% change on {Month.SameMonthLastYear.ToShort()}",
                ColumnKind.Number,
                row => ScorecardCells.Change(row.Assessment.ChangeOnYear)
            ),
            LayoutColumn.Mean12 => Twelve("12-month mean", figures => figures.Mean),
            LayoutColumn.Pooled12 => Twelve("12 months taken together", figures => figures.PooledRatio),
            LayoutColumn.Maximum12 => Twelve("12-month highest", figures => figures.Maximum),
            LayoutColumn.Minimum12 => Twelve("12-month lowest", figures => figures.Minimum),
            LayoutColumn.Variation => One(
                "Own history",
                ColumnKind.Judgement,
                row => JudgementWords.Of(row.Assessment.Variation)
            ),
            LayoutColumn.Assurance => One(
                "Assurance",
                ColumnKind.Judgement,
                row => JudgementWords.Of(row.Assessment.Assurance)
            ),
            LayoutColumn.OwnLastYear => Beside("Own last year", assessment => assessment.OwnLastYear),
            LayoutColumn.StatisticalNeighbours => Beside(
                "Statistical neighbours",
                assessment => assessment.StatisticalNeighbours
            ),
            LayoutColumn.Region => Beside("Region", assessment => assessment.Region),
            LayoutColumn.England => Beside("England", assessment => assessment.England),
            LayoutColumn.TargetsOfYears => YearHeaders().Select(TargetOfYear),
            LayoutColumn.Outcome => One(
                "Why it is watched",
                ColumnKind.Prose,
                row => new TableCell(row.Assessment.Indicator?.Outcome ?? "")
            ),
            LayoutColumn.Owner => One(
                "Owner",
                ColumnKind.Text,
                row => ScorecardCells.Printed(row, CellRole.Owner, row.Owner)
            ),
            LayoutColumn.Reporter => One(
                "Reporter",
                ColumnKind.Text,
                row => ScorecardCells.Printed(row, CellRole.Reporter, row.Reporter)
            ),
            LayoutColumn.Commentary => One(
                "Commentary as printed",
                ColumnKind.Prose,
                row => ScorecardCells.Printed(row, CellRole.Commentary)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "This column has no cells yet."),
        };

    private Column MonthColumn(Month month) =>
        new(new TableColumn(month.ToShort(), ColumnKind.Month), row => ScorecardCells.Month(row, month, Counts));

    private static Column[] One(string head, ColumnKind kind, Func<ScorecardRow, TableCell> cell) =>
        [new(new TableColumn(head, kind), cell)];

    private static Column[] Twelve(string head, Func<TwelveMonthFigures, decimal?> which) =>
        One(head, ColumnKind.Number, row => ScorecardCells.TwelveMonths(row, which));

    private static Column[] Beside(string head, Func<Assessment, Comparator?> which) =>
        One(head, ColumnKind.Number, row => ScorecardCells.Comparator(row, which(row.Assessment)));

    private IEnumerable<string> YearHeaders() =>
        Rows.SelectMany(row => row.Printed?.Cells ?? [])
            .Where(cell => cell.Role == CellRole.TargetOfYear)
            .Select(cell => cell.Header)
            .Distinct(StringComparer.Ordinal);

    private static Column TargetOfYear(string header) =>
        new(new TableColumn(HeaderText.Of(header), ColumnKind.Text), row => ScorecardCells.TargetOfYear(row, header));

    private sealed record Column(TableColumn Head, Func<ScorecardRow, TableCell> Cell);
}
