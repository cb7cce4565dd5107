namespace Yardstick.Rendering.PowerPoint;

/// <summary>Words alone, on as many slides as they need.</summary>
internal sealed class WordSlides(SlideRoom room, TextFit fit)
{
    private const double Size = 16;

    /// <param name="words">Shared out as they fit.</param>
    /// <param name="source">Closes the notes of the speaker.</param>
    /// <param name="size">Of the letters, in points.</param>
    public IReadOnlyList<Slide> Of(SectionWords words, IReadOnlyList<string> source, double size = Size)
    {
        var pieces = fit.Share(words.Paragraphs, room.Body.Width, room.Body.Height, size);
        return
        [
            .. pieces.Select(
                (piece, i) =>
                    new Slide
                    {
                        Title = SlideTitles.Numbered(words.Title, i, pieces.Count),
                        Parts = [new SlideItem.Words(room.Body, piece, size)],
                        Notes = source,
                        Anchors = i == 0 ? words.Anchors : [],
                    }
            ),
        ];
    }
}
