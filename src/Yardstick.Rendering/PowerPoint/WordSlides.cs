namespace Yardstick.Rendering.PowerPoint;

/// <summary>Words alone, on as many slides as they need.</summary>
internal sealed class WordSlides(SlideRoom room, TextFit fit)
{
    private const double Size = 16;

    public IReadOnlyList<Slide> Of(SectionWords words, IReadOnlyList<string> source)
    {
        var pieces = fit.Share(words.Paragraphs, room.Body.Width, room.Body.Height, Size);
        return
        [
            .. pieces.Select(
                (piece, i) =>
                    new Slide
                    {
                        Title = SlideTitles.Numbered(words.Title, i, pieces.Count),
                        Parts = [new SlideItem.Words(room.Body, piece, Size)],
                        Notes = source,
                        Anchors = i == 0 ? words.Anchors : [],
                    }
            ),
        ];
    }
}
