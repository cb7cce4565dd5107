using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>A finished report as an appendix: its sections with anchors of their own, so that two appendices never meet. Nothing else of it changes.</summary>
internal static class AppendedReport
{
    public static IEnumerable<ReportSection> Sections(Report report, string prefix, string name) =>
        report
            .Sections.Where(section => !section.Blocks.Any(block => block is Block.Contents))
            .Select(section => new ReportSection(
                Named(prefix, section.Anchor),
                $"{name}: {section.Title}",
                [.. section.Blocks.Select(block => Named(prefix, block))]
            ));

    private static Block Named(string prefix, Block block) =>
        block switch
        {
            Block.Heading heading => heading with { Anchor = Named(prefix, heading.Anchor) },
            Block.Paragraph paragraph => new Block.Paragraph(Named(prefix, paragraph.Spans)),
            Block.BulletList list => new Block.BulletList([.. list.Items.Select(item => Named(prefix, item))]),
            Block.Table { Content: var table } => new Block.Table(
                table with
                {
                    Id = Named(prefix, table.Id),
                    Rows =
                    [
                        .. table.Rows.Select(row =>
                            row with
                            {
                                Cells = [.. row.Cells.Select(cell => cell with { Link = Link(prefix, cell.Link) })],
                            }
                        ),
                    ],
                }
            ),
            Block.Chart { Content: var chart } => new Block.Chart(chart with { Id = Named(prefix, chart.Id) }),
            _ => block,
        };

    private static IReadOnlyList<Span> Named(string prefix, IReadOnlyList<Span> spans) =>
        [.. spans.Select(span => span with { Link = Link(prefix, span.Link) })];

    private static string? Link(string prefix, string? link) =>
        link is ['#', .. var anchor] ? $"#{Named(prefix, anchor)}" : link;

    private static string Named(string prefix, string anchor) => $"{prefix}-{anchor}";
}
