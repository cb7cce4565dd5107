using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Paragraphs and runs of DrawingML: language and size are said on every run.</summary>
/// <param name="language">Of the report.</param>
/// <param name="linkOf">Attributes of a link's target on this slide, where it leads anywhere.</param>
internal sealed class TextXml(string language, Func<string, Markup?> linkOf)
{
    public Markup Draw(SlideParagraph paragraph, double size)
    {
        var indent = Frame.Units(TextFit.Indent(paragraph.Kind, size));
        var behind = (int)Math.Round(size * TextFit.SpaceBehind(paragraph.Kind) * 100);
        var (hanging, bullet) =
            paragraph.Kind == ParagraphKind.Bullet
                ? (-indent, Markup.Of($"""<a:buFont typeface="Arial"/><a:buChar char="•"/>"""))
                : (0, Markup.Of($"<a:buNone/>"));
        var isHeading = paragraph.Kind == ParagraphKind.Heading;
        return Markup.Of(
            $"""<a:p><a:pPr marL="{indent}" indent="{hanging}" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="{behind}"/></a:spcAft>{bullet}</a:pPr>{paragraph.Spans.Select(span => Run(span, size, isHeading))}</a:p>"""
        );
    }

    /// <summary>A text of one look.</summary>
    public Markup Run(string text, double size, bool bold) => Run(new Span(text, bold), size, bold);

    /// <summary>What a paragraph without text needs to keep its height.</summary>
    public Markup Nothing(double size) => Markup.Of($"""<a:endParaRPr lang="{language}" sz="{Hundredths(size)}"/>""");

    private Markup Run(Span span, double size, bool bold)
    {
        var isBold = bold || span.Strong;
        var link = span.Link is null ? null : linkOf(span.Link);
        return Markup.Of(
            $"""<a:r><a:rPr lang="{language}" sz="{Hundredths(size)}" b="{(isBold ? 1 : 0)}" dirty="0">{link ?? Markup.Empty}</a:rPr><a:t>{span.Text}</a:t></a:r>"""
        );
    }

    private static int Hundredths(double size) => (int)Math.Round(size * 100);
}
