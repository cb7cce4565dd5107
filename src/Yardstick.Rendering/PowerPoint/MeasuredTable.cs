using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Tables;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A table with the widths of its columns and the heights that its rows will need, in points.</summary>
internal sealed record MeasuredTable(
    TableContent Table,
    IReadOnlyList<double> Widths,
    double HeadingHeight,
    IReadOnlyList<double> RowHeights
)
{
    public double Height => HeightOf(RowHeights.Count);

    /// <param name="table">Whose texts are measured.</param>
    /// <param name="widths">Of its columns.</param>
    /// <param name="most">Height of a slide: a row that is higher is cut.</param>
    /// <param name="fit">Measures texts.</param>
    public static MeasuredTable Of(TableContent table, IReadOnlyList<double> widths, double most, TextFit fit)
    {
        // A heading may break after a hyphen: Jun-23.
        var heading = table
            .Columns.Select(
                (column, i) =>
                    HeightOf(column.Header.Replace("-", "- ", StringComparison.Ordinal), widths[i], bold: true, fit)
            )
            .Max();
        TableRow[] rows = [.. table.Rows.SelectMany(row => Cut(table, row, widths, most - heading, fit))];
        return new(
            table with
            {
                Rows = rows,
            },
            widths,
            heading,
            [.. rows.Select(row => HeightOf(table, row, widths, fit))]
        );
    }

    public static string TextOf(TableCell cell) => $"{cell.Symbol} {cell.Text}".Trim();

    public double HeightOf(int rows) => HeadingHeight + RowHeights.Take(rows).Sum();

    /// <summary>How many rows, with the headings, go into a height.</summary>
    public int RowsWithin(double height) =>
        Enumerable.Range(0, RowHeights.Count + 1).Last(rows => rows == 0 || HeightOf(rows) <= height);

    public MeasuredTable First(int rows) =>
        this with
        {
            Table = Table with { Rows = [.. Table.Rows.Take(rows)] },
            RowHeights = [.. RowHeights.Take(rows)],
        };

    /// <summary>What follows these rows; null when nothing does.</summary>
    public MeasuredTable? Behind(int rows) =>
        rows >= RowHeights.Count
            ? null
            : this with
            {
                Table = Table with { Rows = [.. Table.Rows.Skip(rows)] },
                RowHeights = [.. RowHeights.Skip(rows)],
            };

    public SlideItem.Grid At(double left, double top) =>
        new(new Frame(left, top, Widths.Sum(), Height), Table, Widths, [HeadingHeight, .. RowHeights]);

    private static double HeightOf(TableContent table, TableRow row, IReadOnlyList<double> widths, TextFit fit) =>
        row.Cells.Select((cell, i) => HeightOf(TextOf(cell), widths[i], IsBold(table, row, i), fit)).Max();

    private static double HeightOf(string text, double width, bool bold, TextFit fit) =>
        fit.Height(text, width - (2 * TableSlides.SidePadding), TableSlides.FontSize, bold)
        + (2 * TableSlides.TopPadding);

    private static bool IsBold(TableContent table, TableRow row, int column) =>
        row.IsTotal || RowHeadings.Heads(table, column);

    /// <summary>A row higher than a slide goes on in a further row, which repeats its heading.</summary>
    private static IEnumerable<TableRow> Cut(
        TableContent table,
        TableRow row,
        IReadOnlyList<double> widths,
        double most,
        TextFit fit
    )
    {
        if (HeightOf(table, row, widths, fit) <= most)
        {
            return [row];
        }

        var lines = (int)((most - (2 * TableSlides.TopPadding)) / (TableSlides.FontSize * TextFit.LineHeight));
        string[][] pieces =
        [
            .. row.Cells.Select(
                (cell, i) =>
                    fit.Wrap(
                            TextOf(cell),
                            widths[i] - (2 * TableSlides.SidePadding),
                            TableSlides.FontSize,
                            IsBold(table, row, i)
                        )
                        .Chunk(Math.Max(1, lines))
                        .Select(chunk => string.Join(' ', chunk))
                        .ToArray()
            ),
        ];
        return Enumerable
            .Range(0, pieces.Max(texts => texts.Length))
            .Select(piece =>
                row with
                {
                    Cells =
                    [
                        .. row.Cells.Select(
                            (cell, i) =>
                                RowHeadings.Heads(table, i)
                                    ? cell
                                    : cell with
                                    {
                                        Symbol = null,
                                        Text = pieces[i].ElementAtOrDefault(piece) ?? "",
                                    }
                        ),
                    ],
                }
            );
    }
}
