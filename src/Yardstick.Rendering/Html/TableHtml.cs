using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>How a table is written.</summary>
public sealed record TableStyle
{
    /// <summary>Wide tables scroll in a region of their own that the keyboard reaches; paper has none.</summary>
    public bool Scrolls { get; init; } = true;

    /// <summary>Adds a small line of each row's months behind them.</summary>
    public bool Sparklines { get; init; }

    public Links Links { get; init; } = Links.OfSite;
}

/// <summary>A table with caption, scoped headers, aligned numbers and tones as tags; notes follow it.</summary>
public static class TableHtml
{
    private const int FewestMonthsOfSparkline = 6;

    /// <summary>A table of so few rows is not broken over two printed pages.</summary>
    private const int MostRowsKeptTogether = 4;

    public static Markup Draw(TableContent table, TableStyle? style = null)
    {
        var how = style ?? new TableStyle();
        var caption = $"{table.Id}-caption";
        var months = how.Sparklines ? MonthsOf(table) : [];
        var rows = table.Rows.Select(row => Row(table, row, months, how.Links));
        var body = Markup.Of(
            $"""
            <table class="figures{Modifiers(table, how)}" id="{table.Id}">
            <caption id="{caption}"><span>{table.Caption}</span></caption>
            <thead><tr>{Headers(table, months)}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>

            """
        );
        var framed = how.Scrolls
            ? Markup.Of(
                $"""<div class="table-scroll" role="region" aria-labelledby="{caption}" tabindex="0">{body}</div>"""
            )
            : body;
        return Markup.Of($"{framed}{Notes(table)}");
    }

    private static IEnumerable<Markup> Headers(TableContent table, IReadOnlyList<int> months) =>
        table.Columns.SelectMany(
            (column, i) =>
            {
                var header = Markup.Of($"""<th scope="col" class="{ClassOf(column.Kind)}">{column.Header}</th>""");
                return months.Contains(i) && i == months[^1]
                    ? [header, Markup.Of($"""<th scope="col" class="cell--spark">Shape of the months</th>""")]
                    : (Markup[])[header];
            }
        );

    private static string Modifiers(TableContent table, TableStyle style) =>
        (table.Rows.Count <= MostRowsKeptTogether ? " figures--short" : "")
        + (style.Scrolls && PaperTable.IsWide(table) ? " figures--wide" : "");

    private static Markup Row(TableContent table, TableRow row, IReadOnlyList<int> months, Links links)
    {
        var cells = row.Cells.SelectMany(
            (cell, i) =>
            {
                var drawn = Cell(table.Columns[i], cell, RowHeadings.Heads(table, i), links);
                return months.Contains(i) && i == months[^1] ? [drawn, Spark(table, row, months)] : (Markup[])[drawn];
            }
        );
        return Markup.Of($"<tr{(row.IsTotal ? Markup.Of($" class=\"total\"") : Markup.Empty)}>{cells}</tr>\n");
    }

    private static Markup Cell(TableColumn column, TableCell cell, bool heads, Links links)
    {
        var symbol = cell.Symbol is null
            ? Markup.Empty
            : Markup.Of($"""<span aria-hidden="true">{cell.Symbol}</span> """);
        var text = links.Around(Markup.Of($"{cell.Text}"), cell.Link);
        var toned = (cell.Tone, column.Kind) switch
        {
            (Tone.None, _) => Markup.Of($"{symbol}{text}"),
            (Tone.Quiet, _) => Markup.Of($"""<span class="quiet">{symbol}{text}</span>"""),
            (_, ColumnKind.Judgement) => Markup.Of(
                $"""<strong class="tag tag--{ClassOf(cell.Tone)}">{symbol}{text}</strong>"""
            ),
            _ => Markup.Of($"""<span class="toned toned--{ClassOf(cell.Tone)}">{symbol}{text}</span>"""),
        };
        return heads
            ? Markup.Of($"""<th scope="row" class="{ClassOf(column.Kind)}">{toned}</th>""")
            : Markup.Of($"""<td class="{ClassOf(column.Kind)}">{toned}</td>""");
    }

    private static Markup Spark(TableContent table, TableRow row, IReadOnlyList<int> months)
    {
        var known = months.Where(i => row.Cells[i].Value is not null).ToArray();
        if (known.Length < 2)
        {
            return Markup.Of($"""<td class="cell--spark"></td>""");
        }

        var label =
            $"Line from {row.Cells[known[0]].Text} in {table.Columns[known[0]].Header} to {row.Cells[known[^1]].Text} in {table.Columns[known[^1]].Header}";
        return Markup.Of(
            $"""<td class="cell--spark">{Sparkline.Draw([.. months.Select(i => row.Cells[i].Value)], label)}</td>"""
        );
    }

    private static Markup Notes(TableContent table) =>
        table.Notes.Count == 0
            ? Markup.Empty
            : Markup.Of($"{table.Notes.Select(note => Markup.Of($"<p class=\"table-note\">{note}</p>\n"))}");

    private static int[] MonthsOf(TableContent table)
    {
        int[] months =
        [
            .. table.Columns.Index().Where(item => item.Item.Kind == ColumnKind.Month).Select(item => item.Index),
        ];
        return months.Length >= FewestMonthsOfSparkline ? months : [];
    }

    private static string ClassOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Number => "cell--number",
            ColumnKind.Month => "cell--number cell--month",
            ColumnKind.Judgement => "cell--judgement",
            ColumnKind.Prose => "cell--prose",
            _ => "cell--text",
        };

    private static string ClassOf(Tone tone) =>
        tone switch
        {
            Tone.Good => "good",
            Tone.Caution => "caution",
            Tone.Bad => "bad",
            _ => "quiet",
        };
}
