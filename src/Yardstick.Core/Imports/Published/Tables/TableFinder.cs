using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>
/// Finds the tables of a sheet or file by their heading rows. A table reaches to the next heading; the line of text right above a heading
/// is its title; blank rows and columns inside are passed over.
/// </summary>
internal sealed class TableFinder(PublishedSpellings spellings)
{
    private readonly HeadingReader _headings = new(spellings);

    public FoundTables Find(TextTable source)
    {
        var rows = source.Rows;
        var heads = HeadsOf(rows);
        var (tables, texts, findings) = (new List<FoundTable>(), new List<PublishedText>(), new List<ImportFinding>());
        var outside = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            var afterPrevious = i == 0 ? 0 : heads[i - 1].Last + 1;
            var title = TitleIndex(rows, afterPrevious, head.First, isFirst: i == 0);
            if (i > 0 && title is null && tables.Count > 0 && head.HasSameHeadings(heads[i - 1]))
            {
                findings.Add(HeadingRepeated(source, rows[head.First]));
                outside += rows.Take(head.Last + 1).Skip(head.First).Sum(CellsOf);
                tables[^1] = tables[^1] with { Body = [.. tables[^1].Body, .. BodyOf(rows, heads, i)] };
                continue;
            }

            var titleText = title is { } index ? TextOf(rows[index]) : null;
            var before = i == 0 ? rows.Take(title ?? head.First).Where(row => CellsOf(row) > 0).ToList() : [];
            texts.AddRange(before.Select(row => LooseText(source, titleText ?? source.Sheet ?? "", row)));
            outside += before.Sum(CellsOf) + (title is { } line ? CellsOf(rows[line]) : 0);
            outside += rows.Take(head.Last + 1).Skip(head.First).Sum(CellsOf);
            var body = BodyOf(rows, heads, i);
            tables.AddRange(
                head.WidenedTo(body.Select(row => row.Cells.Count).DefaultIfEmpty().Max())
                    .SideBySide()
                    .Select(columns => new FoundTable
                    {
                        Source = source,
                        Title = titleText,
                        Columns = columns,
                        HeadLine = rows[head.Last].Line,
                        Body = body,
                    })
            );
        }

        return new FoundTables(tables, texts, findings, outside);
    }

    public static int CellsOf(TextRow row) => row.Cells.Count(cell => !cell.IsBlank);

    public static PublishedText LooseText(TextTable source, string section, TextRow row)
    {
        var column = row.Cells.Select((cell, index) => (cell, index)).First(pair => !pair.cell.IsBlank).index + 1;
        return new PublishedText
        {
            Section = section,
            Text = TextOf(row),
            Place = new CellPlace(source.File, source.Sheet, row.Line, column),
        };
    }

    private List<TableHead> HeadsOf(IReadOnlyList<TextRow> rows)
    {
        var heads = new List<TableHead>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (_headings.ReadAt(rows, i) is { } head)
            {
                heads.Add(head);
                i = head.Last;
            }
        }

        return heads;
    }

    private static IReadOnlyList<TextRow> BodyOf(IReadOnlyList<TextRow> rows, List<TableHead> heads, int index)
    {
        var start = heads[index].Last + 1;
        var end = index + 1 < heads.Count ? heads[index + 1].First : rows.Count;
        end = index + 1 < heads.Count ? TitleIndex(rows, start, end, isFirst: false) ?? end : end;
        return [.. rows.Skip(start).Take(end - start).Where(row => CellsOf(row) > 0)];
    }

    /// <summary>
    /// The line of one text nearest above a heading. A line that clings to the table before it, with blank rows behind it, is that table's note.
    /// </summary>
    private static int? TitleIndex(IReadOnlyList<TextRow> rows, int from, int head, bool isFirst)
    {
        var index = head - 1;
        while (index >= from && CellsOf(rows[index]) == 0)
        {
            index--;
        }

        if (index < from || TextsOf(rows[index]).Count() != 1)
        {
            return null;
        }

        var clings = !isFirst && index > from && CellsOf(rows[index - 1]) > 0 && index < head - 1;
        return clings ? null : index;
    }

    private static IEnumerable<string> TextsOf(TextRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).Distinct(StringComparer.Ordinal);

    private static string TextOf(TextRow row) => string.Join(' ', TextsOf(row));

    private static ImportFinding HeadingRepeated(TextTable source, TextRow row) =>
        new()
        {
            Severity = FindingSeverity.Information,
            Rule = "heading-repeated",
            Place = new CellPlace(source.File, source.Sheet, row.Line, 1),
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"The headings stand again in row {row.Line}: the rows below were read as the same table."
            ),
        };
}
