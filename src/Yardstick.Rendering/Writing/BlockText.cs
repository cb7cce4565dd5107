using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Writing;

/// <summary>The words of a block as plain texts, for formats made of cells. Tables, charts and terms have cells of their own.</summary>
internal static class BlockText
{
    public static IReadOnlyList<string> Of(Block block) =>
        block switch
        {
            Block.Heading heading => [heading.Text],
            Block.Paragraph paragraph => [Of(paragraph.Spans)],
            Block.BulletList list => [.. list.Items.Select(Of)],
            Block.Inset inset => [inset.Text],
            _ => [],
        };

    /// <summary>A link to another site is written out behind its text.</summary>
    private static string Of(IEnumerable<Span> spans) =>
        string.Concat(
            spans.Select(span =>
                span.Link?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true
                    ? $"{span.Text} ({span.Link})"
                    : span.Text
            )
        );
}
