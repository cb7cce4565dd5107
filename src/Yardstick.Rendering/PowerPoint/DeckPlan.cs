using System.Globalization;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>All slides behind the title slide, and the slide on which each anchor of the report stands.</summary>
internal sealed record DeckPlan(IReadOnlyList<Slide> Slides, IReadOnlyDictionary<string, int> SlideOfAnchor)
{
    /// <summary>The section that follows the title slide wherever the layout has it: the few figures that matter most.</summary>
    public const string Headlines = "headlines";

    public static DeckPlan Of(Report report, SlideRoom room)
    {
        var sections = report.Sections.OrderByDescending(section => section.Anchor == Headlines);
        Slide[] slides = [.. sections.SelectMany(section => SectionSlides.Of(section, report, room))];
        var titles = UniqueNames.Of(slides.Select(slide => slide.Title));
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, slide) in slides.Index())
        {
            foreach (var anchor in slide.Anchors)
            {
                anchors.TryAdd(anchor, i);
            }
        }

        return new(
            [.. slides.Select((slide, i) => slide with { Title = titles[i], Parts = Counted(slide.Parts, anchors) })],
            anchors
        );
    }

    /// <summary>Entries of the contents, with the numbers of their slides; the title slide is the first.</summary>
    private static IReadOnlyList<SlideItem> Counted(
        IReadOnlyList<SlideItem> parts,
        IReadOnlyDictionary<string, int> anchors
    ) =>
        [
            .. parts.Select(part =>
                part is SlideItem.Words words
                    ? words with
                    {
                        Paragraphs = [.. words.Paragraphs.Select(paragraph => Counted(paragraph, anchors))],
                    }
                    : part
            ),
        ];

    private static SlideParagraph Counted(SlideParagraph paragraph, IReadOnlyDictionary<string, int> anchors)
    {
        if (paragraph.Kind != ParagraphKind.Entry || paragraph.Spans[0].Link is not ['#', .. var anchor])
        {
            return paragraph;
        }

        var number = (anchors.GetValueOrDefault(anchor) + 2).ToString(CultureInfo.InvariantCulture);
        return paragraph with { Spans = [.. paragraph.Spans, new Span($", slide {number}")] };
    }
}
