using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Everything in a report that a reader may need a word of explained.</summary>
internal static class BlockTexts
{
    public static IEnumerable<string> Of(IEnumerable<ReportSection> sections) =>
        sections.SelectMany(section => section.Blocks.SelectMany(Of).Prepend(section.Title));

    public static IEnumerable<string> Of(Block block) =>
        block switch
        {
            Block.Heading heading => [heading.Text],
            Block.Paragraph paragraph => paragraph.Spans.Select(span => span.Text),
            Block.BulletList list => list.Items.SelectMany(item => item.Select(span => span.Text)),
            Block.Inset inset => [inset.Text],
            Block.Terms terms => terms.Items.SelectMany(item => new[] { item.Term, item.Meaning }),
            Block.Table { Content: var table } =>
            [
                table.Caption,
                .. table.Columns.Select(column => column.Header),
                .. table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text)),
                .. table.Notes,
            ],
            Block.Chart { Content: var chart } =>
            [
                chart.Title,
                chart.Summary,
                .. chart.Lines.Select(line => line.Name),
                .. chart.Marks.Select(mark => mark.Label),
            ],
            _ => [],
        };
}
