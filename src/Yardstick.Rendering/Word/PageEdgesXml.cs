using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Word;

/// <summary>Header and footer of our own pages: what the paper is, and which page of how many.</summary>
internal static class PageEdgesXml
{
    private const string LongestNumber = "Page 000 of 000";

    public static Markup Header(Report report, WordText text) =>
        Part("hdr", text.Paragraph("header", $"{report.Authority} · {report.Title}"));

    /// <param name="report">Gives the words of the footer.</param>
    /// <param name="text">Writes paragraphs.</param>
    /// <param name="width">Between the margins, in points: the page number stands at its end.</param>
    public static Markup Footer(Report report, WordText text, double width)
    {
        var end = Markup.Of($"""<w:tabs><w:tab w:val="right" w:pos="{WordPage.Units(width)}"/></w:tabs>""");
        const double Size = 12;
        var isTight = LetterWidths.Of($"{report.Footer}  {LongestNumber}", Size) > width;
        var between = isTight ? Markup.Of($"<w:r><w:br/></w:r>") : Markup.Of($"<w:r><w:tab/></w:r>");
        var runs = Markup.Of(
            $"""{text.Run(report.Footer)}{between}{text.Run("Page ")}{WordText.Field("PAGE", "1")}{text.Run(" of ")}{WordText.Field("NUMPAGES", "1")}"""
        );
        return Part("ftr", text.Paragraph("footer", end, runs));
    }

    private static Markup Part(string name, Markup paragraphs) =>
        name == "hdr"
            ? Markup.Of(
                $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraphs}</w:hdr>"""
            )
            : Markup.Of(
                $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraphs}</w:ftr>"""
            );
}
