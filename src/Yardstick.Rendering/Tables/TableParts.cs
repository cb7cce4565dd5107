using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Rendering.Tables;

/// <summary>
/// Sets a table that is wider than its page in parts, each with the row headings, so that nothing is cut off or made smaller than can be
/// read. A run of months is kept in one part where it fits.
/// </summary>
internal sealed class TableParts
{
    private readonly TableContent _table;
    private readonly TablePaper _paper;

    /// <param name="table">Every row has a cell for every column.</param>
    /// <param name="paper">The room on one page.</param>
    public TableParts(TableContent table, TablePaper paper)
    {
        (_table, _paper) = (table, paper);
        (Columns, HeadingWidth) = paper
            .HeadingWidths.Select(width => (Parts: Parts(width), Width: width))
            .MinBy(choice => choice.Parts.Count);
    }

    /// <summary>The columns of each part, row headings first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Columns { get; }

    private double HeadingWidth { get; }

    /// <summary>The parts as tables of their own; notes follow the last one.</summary>
    public IReadOnlyList<TableContent> Tables =>
        Columns.Count == 1 ? [_table] : [.. Columns.Select((columns, part) => Part(columns, part))];

    /// <summary>Widths of the columns of a part: what their texts need, and the room left over where prose can use it.</summary>
    public IReadOnlyList<double> WidthsOf(int part)
    {
        const double MostForAHeading = 1.6;
        var columns = Columns[part];
        double[] widths = [.. columns.Select(column => Width(column, HeadingWidth))];
        var left = _paper.Width - widths.Sum();
        if (left < 0)
        {
            return [.. widths.Select(width => width * _paper.Width / widths.Sum())];
        }

        int[] prose =
        [
            .. columns
                .Index()
                .Where(item => _table.Columns[item.Item].Kind == ColumnKind.Prose)
                .Select(item => item.Index),
        ];
        // The longest prose needs most of the room.
        var letters = prose.ToDictionary(i => i, i => LettersOf(columns[i]));
        foreach (var i in prose)
        {
            widths[i] += left * letters[i] / letters.Values.Sum();
        }

        if (prose.Length == 0)
        {
            var natural = Width(columns[0], double.MaxValue);
            widths[0] += Math.Min(left, Math.Max(0, Math.Min(natural, HeadingWidth * MostForAHeading) - widths[0]));
        }

        return widths;
    }

    private List<IReadOnlyList<int>> Parts(double headingWidth)
    {
        int[] headings = [.. Enumerable.Range(0, _table.Columns.Count).Where(i => RowHeadings.Heads(_table, i))];
        var widths = Enumerable.Range(0, _table.Columns.Count).Select(i => Width(i, headingWidth)).ToArray();
        var room = _paper.Width - headings.Sum(i => widths[i]);
        var parts = new List<List<int>> { new() };
        foreach (var run in Runs(headings).SelectMany(run => Even(run, widths, room)))
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
    private IEnumerable<IReadOnlyList<int>> Runs(int[] headings)
    {
        var run = new List<int>();
        foreach (var i in Enumerable.Range(0, _table.Columns.Count).Except(headings))
        {
            var continues = run.Count > 0 && IsMonth(i) && IsMonth(run[^1]);
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

    private bool IsMonth(int column) => _table.Columns[column].Kind == ColumnKind.Month;

    private TableContent Part(IReadOnlyList<int> columns, int part) =>
        _table with
        {
            Id = part == 0 ? _table.Id : $"{_table.Id}-part-{part + 1}",
            Caption = $"{_table.Caption} (part {part + 1} of {Columns.Count})",
            Columns = [.. columns.Select(i => _table.Columns[i] with { HeadsRow = RowHeadings.Heads(_table, i) })],
            Rows = [.. _table.Rows.Select(row => row with { Cells = [.. columns.Select(i => row.Cells[i])] })],
            Notes = part == Columns.Count - 1 ? _table.Notes : [],
        };

    /// <summary>Of the longest text.</summary>
    private double LettersOf(int column) =>
        1 + _table.Rows.Select(row => row.Cells[column].Text.Length).DefaultIfEmpty(0).Max();

    private double Width(int column, double headingWidth)
    {
        var size = _paper.FontSize * _paper.Stretch;
        var cells = _table.Rows.Select(row => row.Cells[column]);
        string[] texts = [.. cells.Select(cell => $"{cell.Symbol} {cell.Text}".Trim())];
        var isHeading = RowHeadings.Heads(_table, column);
        var longest = texts.Select(text => LetterWidths.Of(text, size, bold: isHeading)).DefaultIfEmpty(0).Max();
        var header = _table.Columns[column].Header;
        // A heading may break after a hyphen (Jun-23), as browsers and office programs do.
        var widestWord = header
            .Split(' ', '-')
            .Select(word => $"{word}-")
            .Concat(texts.SelectMany(text => text.Split(' ')))
            .Max(word => LetterWidths.Of(word, size, bold: true));
        var widest = isHeading
            ? headingWidth
            : _table.Columns[column].Kind switch
            {
                ColumnKind.Month or ColumnKind.Number => longest,
                ColumnKind.Judgement => _paper.WidestJudgement,
                ColumnKind.Prose => _paper.ProseWidth,
                _ => _paper.WidestText,
            };
        var frame =
            _table.Columns[column].Kind == ColumnKind.Judgement ? _paper.Padding + _paper.Padding : _paper.Padding;
        return frame + Math.Max(Math.Min(longest, widest), widestWord);
    }
}
