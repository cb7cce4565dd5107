using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Csv;

/// <summary>A table of a section as rows of named texts.</summary>
internal sealed record CsvTable(
    string Id,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
)
{
    private const string WordsId = "words";
    private const string WordsColumn = "text";

    public static IReadOnlyList<CsvTable> AllOf(ReportSection section) => [.. section.Blocks.SelectMany(Of)];

    /// <summary>
    /// Every column once. A column that an earlier table lacks is put where it stands in its own table, so that the months of a longer
    /// chart come before those of the scorecard, in order.
    /// </summary>
    public static IReadOnlyList<string> MergedColumns(IReadOnlyList<CsvTable> tables)
    {
        var merged = new List<string>();
        foreach (var table in tables)
        {
            var place = merged.Count;
            foreach (var column in table.Columns.Reverse())
            {
                var known = merged.IndexOf(column);
                if (known < 0)
                {
                    merged.Insert(place, column);
                }
                else
                {
                    place = known;
                }
            }
        }

        return merged;
    }

    private static IEnumerable<CsvTable> Of(Block block) =>
        block switch
        {
            Block.Table table => Of(table.Content),
            Block.Chart chart => Of(ChartTable.Across(chart.Content)),
            Block.Terms terms =>
            [
                new CsvTable(
                    "terms",
                    ["Term", "Meaning"],
                    [.. terms.Items.Select(item => Row(["Term", "Meaning"], [item.Term, item.Meaning]))]
                ),
            ],
            _ => BlockText.Of(block) is { Count: > 0 } texts ? [Words(WordsId, texts)] : [],
        };

    private static IEnumerable<CsvTable> Of(TableContent table)
    {
        var columns = UniqueNames.Of(table.Columns.Select(column => column.Header));
        yield return new(table.Id, columns, [.. table.Rows.Select(row => Row(columns, row.Cells.Select(Printed)))]);
        if (table.Notes.Count > 0)
        {
            yield return Words(table.Id, table.Notes);
        }
    }

    private static CsvTable Words(string id, IEnumerable<string> texts) =>
        new(id, [WordsColumn], [.. texts.Select(text => Row([WordsColumn], [text]))]);

    private static Dictionary<string, string> Row(IEnumerable<string> columns, IEnumerable<string> cells) =>
        columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);

    /// <summary>As printed; a number loses the commas between its thousands, which a reading program would trip over.</summary>
    private static string Printed(TableCell cell) =>
        cell.Value is null ? cell.Text : cell.Text.Replace(",", "", StringComparison.Ordinal);
}
