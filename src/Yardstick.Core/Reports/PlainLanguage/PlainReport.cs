using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.PlainLanguage;

/// <summary>
/// A published edition in plain words, a section for each of the report's that has a figure with words. Blocks, so that every format can hold it. Made from
/// the material of a public version alone.
/// </summary>
public sealed class PlainReport(PlainLanguageWords words)
{
    public const string VoiceAnchor = "children-have-their-say";

    public Report Compose(ReportLayout layout, ReportMaterial material) =>
        new()
        {
            Title = $"Children’s services in plain words, {material.Edition.Month.ToWords()}",
            Subtitle = $"For everybody. Figures of {material.Edition.Month.ToWords()}.",
            Authority = material.Edition.AuthorityName,
            Name = $"plain-words-{material.Edition.Month}",
            Date = material.Edition.PublishedOn,
            Footer = $"{material.Edition.AuthorityName} · plain words · {material.Edition.Month.ToWords()}",
            Contact = layout.Contact,
            Sections =
            [
                .. layout.Sections.Select(section => SectionOf(section, layout, material)).OfType<ReportSection>(),
                Voice(material),
            ],
        };

    /// <summary>Null when no figure of the section has plain words.</summary>
    private ReportSection? SectionOf(LayoutSection section, ReportLayout layout, ReportMaterial material)
    {
        var figures = SectionRows
            .Of(section, layout, material)
            .Rows.Select(row => row.Assessment)
            .Where(assessment => assessment.Indicator is not null)
            .DistinctBy(assessment => assessment.Indicator!.Key)
            .Select(assessment => (assessment, wording: words.Find(assessment.Indicator!.Key)))
            .Where(figure => figure.wording is not null)
            .ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var plain = words.FindSection(section.Title);
        return new ReportSection(
            section.Anchor,
            plain?.PlainTitle ?? section.Title,
            [
                .. PlainSentences.Of(plain?.About ?? "").Select(sentence => new Block.Paragraph(sentence)),
                new Block.Paragraph($"These numbers are for {material.Edition.Month.ToWords()}."),
                .. figures.SelectMany(figure =>
                    Lines(
                        figure.wording!.Title,
                        $"plain-{Anchors.Of(figure.wording.Indicator)}",
                        PlainLanguage.Of(figure.assessment, figure.wording)
                    )
                ),
            ]
        );
    }

    /// <summary>What is known of how children took part in decisions about them; said kindly when nothing is.</summary>
    private ReportSection Voice(ReportMaterial material)
    {
        var wording = words.Find(words.Participation);
        var said = material.Assessments.FirstOrDefault(assessment => assessment.Is(words.Participation));
        return new ReportSection(
            VoiceAnchor,
            "Children have their say",
            [
                .. wording is not null && said is not null
                    ? Sentences(PlainLanguage.Of(said, wording))
                    :
                    [
                        new Block.Paragraph("Children should have a say in their own life."),
                        new Block.Paragraph("This report does not count how many children were heard."),
                    ],
                new Block.Paragraph("You are a child or a young person?"),
                new Block.Paragraph("You may tell your worker what you think of these numbers."),
            ]
        );
    }

    private static IEnumerable<Block> Lines(string title, string anchor, IReadOnlyList<string> sentences) =>
        Sentences(sentences).Prepend(new Block.Heading(2, title, anchor));

    private static IEnumerable<Block> Sentences(IReadOnlyList<string> sentences) =>
        sentences.Select(sentence => new Block.Paragraph(sentence));
}
