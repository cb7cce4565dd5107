using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>Paragraphs and runs of WordprocessingML.</summary>
/// <param name="styles">Their names in this document.</param>
/// <param name="links">Where links lead.</param>
internal sealed class WordText(WordStyles styles, WordLinks links)
{
    public Markup Paragraph(string style, string text) => Paragraph(style, [new Span(text)]);

    public Markup Paragraph(string style, IEnumerable<Span> spans) => Paragraph(style, Markup.Empty, Runs(spans));

    /// <param name="style">Built-in name.</param>
    /// <param name="properties">Behind the style, in the order of the format.</param>
    /// <param name="content">Runs.</param>
    public Markup Paragraph(string style, Markup properties, Markup content) =>
        Markup.Of($"""<w:p><w:pPr><w:pStyle w:val="{styles.IdOf(style)}"/>{properties}</w:pPr>{content}</w:p>""");

    public Markup Runs(IEnumerable<Span> spans) =>
        Markup.Join(
            spans.Select(span =>
                span.Link is not null && links.TargetOf(span.Link) is { } target
                    ? Markup.Of(
                        $"<w:hyperlink {target} w:history=\"1\">{Run(span.Text, span.Strong, true)}</w:hyperlink>"
                    )
                    : Run(span.Text, span.Strong)
            )
        );

    public Markup Run(string text, bool strong = false, bool isLink = false)
    {
        var style = isLink ? Markup.Of($"""<w:rStyle w:val="{styles.IdOf("Hyperlink")}"/>""") : Markup.Empty;
        var bold = strong ? Markup.Of($"<w:b/>") : Markup.Empty;
        var look = strong || isLink ? Markup.Of($"<w:rPr>{style}{bold}</w:rPr>") : Markup.Empty;
        return Markup.Of($"""<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>""");
    }

    /// <summary>A text that links and the contents can lead to.</summary>
    public Markup Marked(string anchor, Markup runs) =>
        links.MarkOf(anchor) is { } mark
            ? Markup.Of(
                $"""<w:bookmarkStart w:id="{mark.Number}" w:name="{mark.Name}"/>{runs}<w:bookmarkEnd w:id="{mark.Number}"/>"""
            )
            : runs;

    /// <summary>A field with what it shows until the program works it out.</summary>
    public static Markup Field(string instruction, string shown) =>
        Markup.Of(
            $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
        );
}
