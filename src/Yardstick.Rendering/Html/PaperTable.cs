using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>
/// Tables on A4 landscape at 12 points: one that is wider than the page is set in parts, each with the row headings, so that nothing is
/// cut off or made smaller than can be read. A run of months is kept in one part where it fits.
/// </summary>
internal static class PaperTable
{
    /// <summary>267 millimetres at 96 to the inch.</summary>
    private const double PageWidth = 1009;
    private const double FontSize = 16;
    private const double Padding = 14;
    private const double WidestJudgement = 120;
    private const double WidestText = 200;
    private const double ProseWidth = 300;

    /// <summary>Widths a row heading may have, from the most readable; a narrower one is used only if it saves a part.</summary>
    private static readonly double[] HeadingWidths = [290, 230, 180];

    /// <summary>Whether a browser that prints the page itself, in one part, must use small letters.</summary>
    public static bool IsWide(TableContent table) => Parts(table).Count > 1;

    public static Markup Draw(TableContent table, Links links)
    {
        var style = new TableStyle { Scrolls = false, Links = links };
        var parts = Parts(table);
        return parts.Count == 1
            ? TableHtml.Draw(table, style)
            : Markup.Join(parts.Select((columns, i) => TableHtml.Draw(Part(table, columns, i, parts.Count), style)));
    }

    /// <summary>The columns of each part, row headings first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Parts(TableContent table) =>
        HeadingWidths.Select(width => Parts(table, width)).MinBy(parts => parts.Count)!;

    private static List<IReadOnlyList<int>> Parts(TableContent table, double headingWidth)
    {
        int[] headings = [.. Enumerable.Range(0, table.Columns.Count).Where(i => TableHtml.HeadsRow(table, i))];
        var widths = Enumerable.Range(0, table.Columns.Count).Select(i => Width(table, i, headingWidth)).ToArray();
        var room = PageWidth - headings.Sum(i => widths[i]);
        var parts = new List<List<int>> { new() };
        foreach (var run in Runs(table, headings).SelectMany(run => Even(run, widths, room)))
        {
            if (parts[^1].Count > 0 && parts[^1].Concat(run).Sum(i => widths[i]) > room)
            {
                parts.Add([]);
            }

            parts[^1].AddRange(run);
        }

        return [.. parts.Select(IReadOnlyList<int> (part) => [.. headings, .. part])];
    }

    /// <summary>A run too wide for one part is cut into pieces of about the same length.</summary>
    private static int[][] Even(IReadOnlyList<int> run, double[] widths, double room)
    {
        var pieces = Enumerable
            .Range(1, run.Count)
            .Select(count => run.Chunk((int)Math.Ceiling((double)run.Count / count)).ToArray())
            .FirstOrDefault(candidate => candidate.All(piece => piece.Sum(i => widths[i]) <= room));
        return pieces ?? [.. run.Chunk(1)];
    }

    /// <summary>Months that stand side by side belong together; every other column is on its own.</summary>
    private static IEnumerable<IReadOnlyList<int>> Runs(TableContent table, int[] headings)
    {
        var run = new List<int>();
        foreach (var i in Enumerable.Range(0, table.Columns.Count).Except(headings))
        {
            var continues = run.Count > 0 && IsMonth(table, i) && IsMonth(table, run[^1]);
            if (run.Count > 0 && !continues)
            {
                yield return run;
                run = [];
            }

            run.Add(i);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool IsMonth(TableContent table, int column) => table.Columns[column].Kind == ColumnKind.Month;

    private static TableContent Part(TableContent table, IReadOnlyList<int> columns, int part, int parts) =>
        table with
        {
            Id = part == 0 ? table.Id : $"{table.Id}-part-{part + 1}",
            Caption = $"{table.Caption} (part {part + 1} of {parts})",
            Columns = [.. columns.Select(i => table.Columns[i] with { HeadsRow = TableHtml.HeadsRow(table, i) })],
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. columns.Select(i => row.Cells[i])] })],
            Notes = part == parts - 1 ? table.Notes : [],
        };

    private static double Width(TableContent table, int column, double headingWidth)
    {
        var cells = table.Rows.Select(row => row.Cells[column]);
        string[] texts = [.. cells.Select(cell => $"{cell.Symbol} {cell.Text}".Trim())];
        var longest = texts.Select(text => LetterWidths.Of(text, FontSize)).DefaultIfEmpty(0).Max();
        // A heading may break after a hyphen (Jun-23), as browsers do.
        var widestWord = table
            .Columns[column]
            .Header.Split(' ', '-')
            .Select(word => $"{word}-")
            .Concat(texts.SelectMany(text => text.Split(' ')))
            .Max(word => LetterWidths.Of(word, FontSize, bold: true));
        var widest = TableHtml.HeadsRow(table, column)
            ? headingWidth
            : table.Columns[column].Kind switch
            {
                ColumnKind.Month or ColumnKind.Number => longest,
                ColumnKind.Judgement => WidestJudgement,
                ColumnKind.Prose => ProseWidth,
                _ => WidestText,
            };
        var frame = table.Columns[column].Kind == ColumnKind.Judgement ? Padding + Padding : Padding;
        return frame + Math.Max(Math.Min(longest, widest), widestWord);
    }
}
