using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Reports.Composition;

/// <summary>Finds in a composed report what a test looks at.</summary>
internal static class ReportParts
{
    public static ReportSection Section(this Report report, string anchor) =>
        report.Sections.Single(section => section.Anchor == anchor);

    public static IEnumerable<TableContent> Tables(this ReportSection section) =>
        section.Blocks.OfType<Block.Table>().Select(table => table.Content);

    /// <summary>Paragraphs, list items, meanings, cells: each as one text.</summary>
    public static IReadOnlyList<string> Texts(this ReportSection section) =>
        [
            .. section.Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => [string.Concat(paragraph.Spans.Select(span => span.Text))],
                    Block.BulletList list => list.Items.Select(item => string.Concat(item.Select(span => span.Text))),
                    Block.Inset inset => [inset.Text],
                    Block.Terms terms => terms.Items.Select(item => item.Meaning),
                    Block.Table table => table.Content.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text)),
                    _ => Array.Empty<string>(),
                }
            ),
        ];
}
