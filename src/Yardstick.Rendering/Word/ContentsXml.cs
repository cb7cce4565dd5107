using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>
/// The contents as a field with its entries filled in, each a link. Page numbers are left out (<c>\n</c>): only the program that opens the
/// file knows them, and a wrong number is worse than none.
/// </summary>
internal sealed class ContentsXml(WordText text, WordLinks links)
{
    private const string Instruction = """TOC \o "1-1" \n \h \z \u""";

    public Markup Draw(Report report)
    {
        ReportSection[] sections =
        [
            .. report.Sections.Where(section => !section.Blocks.Any(block => block is Block.Contents)),
        ];
        var entries = sections.Select((section, i) => Entry(section, i == 0, i == sections.Length - 1));
        return Markup.Of(
            $"""
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
            {entries}</w:sdtContent></w:sdt>

            """
        );
    }

    private Markup Entry(ReportSection section, bool isFirst, bool isLast)
    {
        var begin = isFirst
            ? Markup.Of(
                $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {Instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"""
            )
            : Markup.Empty;
        var end = isLast ? Markup.Of($"""<w:r><w:fldChar w:fldCharType="end"/></w:r>""") : Markup.Empty;
        var link = Markup.Of(
            $"""<w:hyperlink w:anchor="{links.NameOf(section.Anchor)}" w:history="1">{text.Run(section.Title, isLink: true)}</w:hyperlink>"""
        );
        return text.Paragraph("toc 1", Markup.Empty, Markup.Of($"{begin}{link}{end}"));
    }
}
