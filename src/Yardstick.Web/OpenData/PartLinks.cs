using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Web.OpenData;

/// <summary>A report is one document in files and a page for each part here: links inside it lead to the page that holds their place.</summary>
internal static class PartLinks
{
    public static ReportSection In(ReportSection section, PublicEdition edition)
    {
        var pages = edition
            .Report.Value.Sections.SelectMany(part =>
                part.Blocks.OfType<Block.Heading>()
                    .Select(heading => (heading.Anchor, Page: $"/sections/{part.Anchor}#{heading.Anchor}"))
                    .Prepend((part.Anchor, Page: $"/sections/{part.Anchor}"))
            )
            .DistinctBy(place => place.Anchor, StringComparer.Ordinal)
            .ToDictionary(place => place.Anchor, place => edition.Path + place.Page, StringComparer.Ordinal);
        return section with { Blocks = [.. section.Blocks.Select(Linked)] };

        Block Linked(Block block) =>
            block switch
            {
                Block.Paragraph paragraph => new Block.Paragraph(Spans(paragraph.Spans)),
                Block.BulletList list => new Block.BulletList([.. list.Items.Select(Spans)]),
                Block.Table table => new Block.Table(
                    table.Content with
                    {
                        Rows =
                        [
                            .. table.Content.Rows.Select(row =>
                                row with
                                {
                                    Cells = [.. row.Cells.Select(cell => cell with { Link = Page(cell.Link) })],
                                }
                            ),
                        ],
                    }
                ),
                _ => block,
            };

        IReadOnlyList<Span> Spans(IReadOnlyList<Span> spans) =>
            [.. spans.Select(span => span with { Link = Page(span.Link) })];

        string? Page(string? link) => link is ['#', .. var anchor] ? pages.GetValueOrDefault(anchor, link) : link;
    }
}
