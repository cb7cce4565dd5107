using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>How high texts will be, so that they can be shared out over slides before anything draws them.</summary>
/// <param name="stretch">How much wider than Arial the letters may turn out.</param>
internal sealed class TextFit(double stretch)
{
    /// <summary>Height of a line, in sizes of its letters.</summary>
    public const double LineHeight = 1.2;
    private const double UsualSpace = 0.45;
    private const double SpaceOfEntry = 0.25;

    /// <summary>Room for the number of a slide behind an entry of the contents.</summary>
    private const string LongestSlideNumber = ", slide 000";

    /// <summary>Indent of a paragraph, in points.</summary>
    public static double Indent(ParagraphKind kind, double size) =>
        kind switch
        {
            ParagraphKind.Bullet => size * 1.2,
            ParagraphKind.Inset => size * 1.5,
            _ => 0,
        };

    /// <summary>Space behind a paragraph, in sizes of its letters.</summary>
    public static double SpaceBehind(ParagraphKind kind) => kind == ParagraphKind.Entry ? SpaceOfEntry : UsualSpace;

    public double Height(IEnumerable<SlideParagraph> paragraphs, double width, double size) =>
        paragraphs.Sum(paragraph => Height(paragraph, width, size));

    public double Height(SlideParagraph paragraph, double width, double size) =>
        (Lines(paragraph, width, size).Count * size * LineHeight) + (size * SpaceBehind(paragraph.Kind));

    /// <summary>Height of one text of a cell or title, without space behind it.</summary>
    public double Height(string text, double width, double size, bool bold) =>
        Wrap(text, width, size, bold).Count * size * LineHeight;

    /// <summary>Whether a title fits, every word of it.</summary>
    public bool Fits(string text, Frame frame, double size) =>
        Height(text, frame.Width, size, bold: true) <= frame.Height
        && Wrap(text, frame.Width, size, bold: true)
            .All(line => LetterWidths.Of(line, size * stretch, bold: true) <= frame.Width);

    /// <summary>Shares paragraphs out over pieces that fit; a heading stays with what follows it, a paragraph too long is cut between words.</summary>
    public IReadOnlyList<IReadOnlyList<SlideParagraph>> Share(
        IReadOnlyList<SlideParagraph> paragraphs,
        double width,
        double height,
        double size
    )
    {
        var pieces = new List<List<SlideParagraph>> { new() };
        var used = 0.0;
        foreach (var paragraph in paragraphs.SelectMany(each => Cut(each, width, height, size)))
        {
            var needed = Height(paragraph, width, size);
            if (used + needed > height && pieces[^1].Count > 0)
            {
                List<SlideParagraph> carried = [];
                while (pieces[^1].Count > 1 && pieces[^1][^1].Kind == ParagraphKind.Heading)
                {
                    carried.Insert(0, pieces[^1][^1]);
                    pieces[^1].RemoveAt(pieces[^1].Count - 1);
                }

                pieces.Add(carried);
                used = Height(carried, width, size);
            }

            pieces[^1].Add(paragraph);
            used += needed;
        }

        return pieces;
    }

    /// <summary>Lines of a text that breaks at spaces.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, double size, bool bold) =>
        LetterWidths.Wrap(text, width / (bold ? LetterWidths.Bold : 1), size * stretch);

    private IReadOnlyList<string> Lines(SlideParagraph paragraph, double width, double size)
    {
        // Where a part is bold, all is measured as bold: a line too many is white space, a line too few an overlap.
        var bold = paragraph.Kind == ParagraphKind.Heading || paragraph.Spans.Any(span => span.Strong);
        var text = paragraph.Kind == ParagraphKind.Entry ? paragraph.Text + LongestSlideNumber : paragraph.Text;
        return Wrap(text, width - Indent(paragraph.Kind, size), size, bold);
    }

    private IEnumerable<SlideParagraph> Cut(SlideParagraph paragraph, double width, double height, double size)
    {
        var lines = Lines(paragraph, width, size);
        var most = Math.Max(1, (int)((height - (size * SpaceBehind(paragraph.Kind))) / (size * LineHeight)));
        if (lines.Count <= most)
        {
            return [paragraph];
        }

        var words = paragraph
            .Spans.SelectMany(span =>
                span.Text.Split(' ').Select((word, i) => span with { Text = i == 0 ? word : $" {word}" })
            )
            .ToArray();
        var pieces = (lines.Count + most - 1) / most;
        return words
            .Chunk((words.Length + pieces - 1) / pieces)
            .Select(chunk => paragraph with { Spans = Joined(chunk) });
    }

    /// <summary>Neighbouring words of one look as one span.</summary>
    private static List<Span> Joined(IEnumerable<Span> words)
    {
        var spans = new List<Span>();
        foreach (var word in words)
        {
            if (spans.Count > 0 && spans[^1] with { Text = "" } == word with { Text = "" })
            {
                spans[^1] = word with { Text = spans[^1].Text + word.Text };
            }
            else
            {
                spans.Add(spans.Count == 0 ? word with { Text = word.Text.TrimStart() } : word);
            }
        }

        return spans;
    }
}
