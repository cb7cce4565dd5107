using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yardstick.Core.Reports.Blocks;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Yardstick.Core.Reports.Commentary;

/// <summary>
/// Markdown that people wrote, as report blocks: paragraphs, lists, strong words and links. Everything else becomes plain text, HTML too, so that
/// no format can be made to draw what was not meant.
/// </summary>
public static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IReadOnlyList<Blocks.Block> Of(string markdown) =>
        [.. Markdown.Parse(markdown, Plain).SelectMany(Of)];

    private static IEnumerable<Blocks.Block> Of(MarkdownBlock block) =>
        block switch
        {
            // A heading inside a commentary would break the outline of the report.
            HeadingBlock heading => [Paragraph(Spans(heading.Inline, strong: true))],
            ParagraphBlock paragraph => [Paragraph(Spans(paragraph.Inline))],
            ListBlock list => [new Blocks.Block.BulletList([.. Items(list)])],
            QuoteBlock quote => quote.SelectMany(Of),
            CodeBlock code => [new Blocks.Block.Paragraph(code.Lines.ToString())],
            LeafBlock { Inline: { } inline } => [Paragraph(Spans(inline))],
            _ => [],
        };

    /// <summary>Numbers stand before the items of an ordered list; lists inside a list are told one after the other.</summary>
    private static IEnumerable<IReadOnlyList<Span>> Items(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var start)
            ? start
            : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            List<Span> spans = list.IsOrdered
                ? [new Span(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number++}. "))]
                : [];
            foreach (var leaf in item.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null))
            {
                spans.AddRange(Spans(leaf.Inline));
            }

            yield return spans;
            foreach (var inner in item.OfType<ListBlock>().SelectMany(Items))
            {
                yield return inner;
            }
        }
    }

    private static Blocks.Block.Paragraph Paragraph(IReadOnlyList<Span> spans) => new(spans);

    private static IReadOnlyList<Span> Spans(ContainerInline? inlines, bool strong = false) =>
        inlines is null ? [] : [.. inlines.SelectMany(inline => Spans(inline, strong))];

    private static IEnumerable<Span> Spans(Inline inline, bool strong) =>
        inline switch
        {
            LiteralInline literal => [new Span(literal.Content.ToString(), strong)],
            CodeInline code => [new Span(code.Content, strong)],
            HtmlEntityInline entity => [new Span(entity.Transcoded.ToString(), strong)],
            LineBreakInline => [new Span(" ", strong)],
            AutolinkInline link => [Link(link.Url, link.Url, strong)],
            LinkInline link =>
            [
                Link(
                    string.Concat(Spans((ContainerInline)link).Select(span => span.Text)),
                    link.IsImage ? null : link.Url,
                    strong
                ),
            ],
            EmphasisInline emphasis => Spans(emphasis, strong || emphasis.DelimiterCount == 2),
            ContainerInline container => Spans(container, strong),
            _ => [],
        };

    /// <summary>Only addresses of the web and of the site lead anywhere.</summary>
    private static Span Link(string text, string? address, bool strong) =>
        new(
            text,
            strong,
            address is not null
            && (
                (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
                || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            )
                ? address
                : null
        );
}
