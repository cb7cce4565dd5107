using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>Writes each kind of block, for the screen or for paper.</summary>
/// <param name="report">With unique anchors.</param>
/// <param name="links">Lead to those anchors.</param>
internal sealed class BlockHtml(Report report, Links links, HtmlMedium medium, IReadOnlyDictionary<string, int> pages)
{
    public Markup Draw(ReportSection section)
    {
        // A heading never skips a level, whatever the blocks say: a part of a section comes before a part of that part.
        var level = 1;
        var blocks = section
            .Blocks.Select(block =>
            {
                if (block is Block.Heading heading)
                {
                    level = Math.Clamp(heading.Level, 2, level + 1);
                }

                return Draw(block, level);
            })
            .ToArray();
        return Markup.Of(
            $"""
            <section aria-labelledby="{section.Anchor}">
            <h2 id="{section.Anchor}" tabindex="-1">{section.Title}</h2>
            {blocks}</section>

            """
        );
    }

    private Markup Draw(Block block, int level) =>
        block switch
        {
            Block.Heading heading => Heading(heading, level + 1),
            Block.Paragraph paragraph => Markup.Of($"<p>{Spans(paragraph.Spans)}</p>\n"),
            Block.BulletList list => Markup.Of(
                $"<ul>{list.Items.Select(item => Markup.Of($"<li>{Spans(item)}</li>\n"))}</ul>\n"
            ),
            Block.Inset inset => Markup.Of($"<div class=\"inset\"><p>{inset.Text}</p></div>\n"),
            Block.Terms terms => Markup.Of(
                $"<dl>{terms.Items.Select(item => Markup.Of($"<div><dt>{item.Term}</dt><dd>{item.Meaning}</dd></div>\n"))}</dl>\n"
            ),
            Block.Table table when medium == HtmlMedium.Paper => PaperTable.Draw(table.Content, links),
            Block.Table table => TableHtml.Draw(table.Content, new TableStyle { Links = links, Sparklines = true }),
            Block.Chart chart when medium == HtmlMedium.Paper => ChartHtml.DrawForPaper(chart.Content, links),
            Block.Chart chart => ChartHtml.Draw(chart.Content, links),
            Block.Contents => Contents(),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block that HTML cannot write."),
        };

    private static Markup Heading(Block.Heading heading, int level) =>
        level == 3
            ? Markup.Of($"<h3 id=\"{heading.Anchor}\" tabindex=\"-1\">{heading.Text}</h3>\n")
            : Markup.Of($"<h4 id=\"{heading.Anchor}\" tabindex=\"-1\">{heading.Text}</h4>\n");

    private IEnumerable<Markup> Spans(IEnumerable<Span> spans) =>
        spans.Select(span =>
        {
            var text = span.Strong ? Markup.Of($"<strong>{span.Text}</strong>") : Markup.Of($"{span.Text}");
            return links.Around(text, span.Link);
        });

    private Markup Contents()
    {
        var entries = report
            .Sections.Where(section => !section.Blocks.Any(block => block is Block.Contents))
            .Select(section =>
            {
                var page =
                    medium == HtmlMedium.Paper
                        ? Markup.Of(
                            $"""<span class="page"><span class="visually-hidden">, page </span>{pages.GetValueOrDefault(section.Anchor, 99)}</span>"""
                        )
                        : Markup.Empty;
                return Markup.Of($"<li><a href=\"#{section.Anchor}\"><span>{section.Title}</span>{page}</a></li>\n");
            });
        return Markup.Of($"<nav class=\"contents\" aria-label=\"Contents of the report\"><ol>{entries}</ol></nav>\n");
    }
}
