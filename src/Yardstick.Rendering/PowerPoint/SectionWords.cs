using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>The words between the tables and charts of a section: paragraphs of a slide, under a title.</summary>
/// <param name="Title">That of the section, with the heading where there is one alone.</param>
/// <param name="Anchors">Of the headings.</param>
internal sealed record SectionWords(
    string Title,
    IReadOnlyList<SlideParagraph> Paragraphs,
    IReadOnlyList<string> Anchors
)
{
    /// <param name="section">Whose words they are.</param>
    /// <param name="blocks">Without tables and charts.</param>
    /// <param name="entries">Sections that a block of contents lists.</param>
    public static SectionWords Of(
        ReportSection section,
        IReadOnlyList<Block> blocks,
        IReadOnlyList<ReportSection> entries
    )
    {
        var headings = blocks.OfType<Block.Heading>().ToArray();
        var isHeadedOnce = headings.Length == 1 && blocks[0] == headings[0];
        return new(
            isHeadedOnce ? $"{section.Title}: {headings[0].Text}" : section.Title,
            [.. blocks.Skip(isHeadedOnce ? 1 : 0).SelectMany(block => ParagraphsOf(block, entries))],
            [.. headings.Select(heading => heading.Anchor)]
        );
    }

    private static IEnumerable<SlideParagraph> ParagraphsOf(Block block, IReadOnlyList<ReportSection> entries) =>
        block switch
        {
            Block.Heading heading => [new(heading.Text, ParagraphKind.Heading)],
            Block.Paragraph paragraph => [new(paragraph.Spans)],
            Block.BulletList list => list.Items.Select(item => new SlideParagraph(item, ParagraphKind.Bullet)),
            Block.Inset inset => [new(inset.Text, ParagraphKind.Inset)],
            Block.Terms terms => terms.Items.Select(item => new SlideParagraph([
                new(item.Term, Strong: true),
                new($": {item.Meaning}"),
            ])),
            Block.Contents => entries.Select(entry => new SlideParagraph(
                [new(entry.Title, Link: $"#{entry.Anchor}")],
                ParagraphKind.Entry
            )),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block that a slide cannot hold."),
        };
}
