using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Tables;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Shares a table out over slides: parts of its columns, pieces of its rows, each with its headings, as many on a slide as fit.</summary>
internal sealed class TableSlides(SlideRoom room, TextFit fit)
{
    public const double FontSize = 12;

    /// <summary>Room around the text of a cell.</summary>
    public const double SidePadding = 3.6;
    public const double TopPadding = 2;
    private const double Gap = 12;
    private const double SizeAbove = 14;

    /// <summary>Words above a table take no more of the slide than this share.</summary>
    private const double MostAbove = 0.3;

    /// <summary>Whether words are short enough to stand above a table.</summary>
    public bool FitAbove(IReadOnlyList<SlideParagraph> words) =>
        fit.Height(words, room.Body.Width, SizeAbove) <= room.Body.Height * MostAbove;

    /// <param name="table">Cut as its columns and rows need it.</param>
    /// <param name="above">Words that stand over the first piece.</param>
    /// <param name="notes">For the speaker.</param>
    /// <param name="anchors">Of the words above.</param>
    public IReadOnlyList<Slide> Of(
        TableContent table,
        IReadOnlyList<SlideParagraph> above,
        IReadOnlyList<string> notes,
        IReadOnlyList<string> anchors
    )
    {
        var (slides, free) = Placed(table, above);
        var isNoted = AddNotes(table, slides[^1], free);
        IReadOnlyList<string> spoken = [table.Caption, .. table.Notes, .. notes];
        if (SpeakerNotes.Fit(spoken, fit))
        {
            return Titled(table, slides, spoken, anchors);
        }

        // Notes of a long table fill more than the page of a speaker: they are slides of their own.
        var words = new SectionWords(
            $"{table.Caption}: notes",
            [.. table.Notes.Select(note => new SlideParagraph(note))],
            []
        );
        return
        [
            .. Titled(table, slides, [table.Caption, .. notes], anchors),
            .. isNoted ? [] : new WordSlides(room, fit).Of(words, notes, FontSize),
        ];
    }

    /// <summary>The pieces of a table, by slide, and what is left free of the last one.</summary>
    private (List<List<SlideItem>> Slides, Frame Free) Placed(TableContent table, IReadOnlyList<SlideParagraph> above)
    {
        var slides = new List<List<SlideItem>> { new() };
        var free = room.Body;
        if (above.Count > 0)
        {
            var height = fit.Height(above, room.Body.Width, SizeAbove);
            slides[0].Add(new SlideItem.Words(free.WithHeight(height), above, SizeAbove));
            free = free.Below(height, Gap);
        }

        var paper = TablePaper.OfPoints(room.Body.Width, room.Stretch);
        var parts = new TableParts(table, paper);
        foreach (var (i, part) in parts.Tables.Index())
        {
            var rest = Measured(part, parts.WidthsOf(i));
            while (rest is not null)
            {
                var isWholeSlide = free == room.Body;
                var fits = rest.HeightOf(rest.Table.Rows.Count) <= free.Height;
                var rows = fits ? rest.Table.Rows.Count : rest.RowsWithin(free.Height);
                // A piece of two rows under other things is worth less than the same rows with the others on the next slide.
                if (!fits && !isWholeSlide && rows < 3)
                {
                    slides.Add([]);
                    free = room.Body;
                    continue;
                }

                var piece = rest.First(Math.Max(1, rows));
                slides[^1].Add(piece.At(free.Left, free.Top));
                free = free.Below(piece.Height, Gap);
                rest = rest.Behind(Math.Max(1, rows));
                if (rest is not null)
                {
                    slides.Add([]);
                    free = room.Body;
                }
            }
        }

        return (slides, free);
    }

    private MeasuredTable Measured(TableContent table, IReadOnlyList<double> widths) =>
        MeasuredTable.Of(table, widths, room.Body.Height, fit);

    private static Slide[] Titled(
        TableContent table,
        List<List<SlideItem>> slides,
        IReadOnlyList<string> notes,
        IReadOnlyList<string> anchors
    ) =>
        [
            .. slides.Select(
                (parts, i) =>
                    new Slide
                    {
                        Title = SlideTitles.Numbered(table.Caption, i, slides.Count),
                        Parts = parts,
                        Notes = notes,
                        Anchors = i == 0 ? [.. anchors, table.Id] : [],
                    }
            ),
        ];

    /// <summary>Notes of the table stand below it where there is room; the speaker has them in any case.</summary>
    /// <returns>Whether there was room.</returns>
    private bool AddNotes(TableContent table, List<SlideItem> parts, Frame free)
    {
        SlideParagraph[] notes = [.. table.Notes.Select(note => new SlideParagraph(note))];
        var height = fit.Height(notes, free.Width, FontSize);
        if (height > free.Height)
        {
            return false;
        }

        if (notes.Length > 0)
        {
            parts.Add(new SlideItem.Words(free.WithHeight(height), notes, FontSize));
        }

        return true;
    }
}
