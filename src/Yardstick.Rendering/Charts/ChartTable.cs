using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>The figures of a chart as a table: what every format prints, writes or draws from.</summary>
public static class ChartTable
{
    private const string NoFigure = "no figure";

    /// <summary>One row a category: for screens, spreadsheets and CSV.</summary>
    /// <param name="withLines">Whether each level line is a column too, as a native chart of a spreadsheet needs it.</param>
    public static TableContent Down(ChartContent chart, bool withLines = false)
    {
        var remarks = Remarks(chart);
        var sizes = chart.Series.FirstOrDefault(series => series.Sizes.Count == chart.Categories.Count)?.Sizes;
        TableColumn[] columns =
        [
            new(Axes.AreMonths(chart) ? "Month" : "Name", HeadsRow: true),
            .. sizes is null ? (TableColumn[])[] : [new("Denominator", ColumnKind.Number)],
            .. chart.Series.Select(series => new TableColumn(series.Name, ColumnKind.Number)),
            .. withLines ? chart.Lines.Select(line => new TableColumn(line.Name, ColumnKind.Number)) : [],
            .. remarks.Count > 0 ? (TableColumn[])[new("Remarks", ColumnKind.Prose)] : [],
        ];
        // Points of a funnel stand in order of their size, as its limits are drawn; never in order of their value.
        var order = Enumerable.Range(0, chart.Categories.Count).OrderBy(i => sizes?[i] ?? 0);
        var rows = order.Select(i => new TableRow([
            new(chart.Categories[i]),
            .. sizes is null
                ? (TableCell[])[]
                : [new(sizes[i].ToString("#,##0.##", Numbers.English), sizes[i], "#,##0")],
            .. chart.Series.Select(series => Cell(chart, series.Values.ElementAtOrDefault(i))),
            .. withLines ? chart.Lines.Select(line => Cell(chart, line.Value)) : [],
            .. remarks.Count > 0 ? (TableCell[])[new(remarks.GetValueOrDefault(i, ""))] : [],
        ]));
        return Table(chart, columns, rows, withLines ? [] : LevelNotes(chart));
    }

    /// <summary>One row a series, months across: for paper. Names of teams stay down, as they would not fit across.</summary>
    public static TableContent Across(ChartContent chart)
    {
        if (!Axes.AreMonths(chart))
        {
            return Down(chart);
        }

        TableColumn[] columns =
        [
            new("Series", HeadsRow: true),
            .. chart.Categories.Select(category => new TableColumn(category, ColumnKind.Month)),
        ];
        var rows = chart.Series.Select(series => new TableRow([
            new(series.Name),
            .. chart.Categories.Select((_, i) => Cell(chart, series.Values.ElementAtOrDefault(i))),
        ]));
        var remarks = Remarks(chart)
            .OrderBy(item => item.Key)
            .Select(item => $"{chart.Categories[item.Key]}: {item.Value}.");
        return Table(chart, columns, rows, [.. LevelNotes(chart), .. remarks]);
    }

    private static TableContent Table(
        ChartContent chart,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<TableRow> rows,
        IReadOnlyList<string> notes
    ) =>
        new()
        {
            Id = $"{chart.Id}-data",
            Caption = $"Figures of the chart: {chart.Title} ({chart.Unit})",
            Columns = columns,
            Rows = [.. rows],
            Notes = notes,
        };

    /// <summary>A per cent is held as a fraction, as spreadsheets do.</summary>
    private static TableCell Cell(ChartContent chart, decimal? value)
    {
        if (value is not { } known)
        {
            return new(NoFigure, Tone: Tone.Quiet);
        }

        var places = chart.Decimals == 0 ? "" : $".{new string('0', chart.Decimals)}";
        return chart.Suffix == "%"
            ? new(chart.Print(known), known / 100, $"0{places}%")
            : new(chart.Print(known), known, $"#,##0{places}");
    }

    private static IReadOnlyList<string> LevelNotes(ChartContent chart) =>
        chart.Lines.Count == 0
            ? []
            : [$"Lines in the chart: {string.Join("; ", chart.Lines.Select(line => LevelLines.Named(chart, line)))}."];

    /// <summary>Signals, events and breaks, by category.</summary>
    private static Dictionary<int, string> Remarks(ChartContent chart)
    {
        var signals = chart.Series.SelectMany(series => series.Signals).Select(item => (item.Key, item.Value));
        var marks = chart.Marks.Select(mark => (mark.Category, mark.Label));
        return signals
            .Concat(marks)
            .GroupBy(item => item.Item1, item => item.Item2)
            .ToDictionary(group => group.Key, group => string.Join("; ", group.Distinct()));
    }
}
