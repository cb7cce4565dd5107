using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A planned slide: every part has its place, nothing overlaps, nothing is left to the program that opens it.</summary>
internal sealed record Slide
{
    public required string Title { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<SlideItem> Parts { get; init; }

    /// <summary>Paragraphs of the speaker's notes: figures of charts, notes of tables, source.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What links of the report call this slide.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];
}

/// <summary>Closed union: what stands on a slide.</summary>
internal abstract record SlideItem(Frame Frame)
{
    /// <param name="Size">Of the letters, in points.</param>
    public sealed record Words(Frame Frame, IReadOnlyList<SlideParagraph> Paragraphs, double Size) : SlideItem(Frame);

    /// <param name="Widths">Of the columns, in points.</param>
    /// <param name="Heights">Of the heading row, then of each row, in points.</param>
    public sealed record Grid(
        Frame Frame,
        TableContent Table,
        IReadOnlyList<double> Widths,
        IReadOnlyList<double> Heights
    ) : SlideItem(Frame);

    public sealed record Chart(Frame Frame, ChartContent Content) : SlideItem(Frame);
}

internal sealed record SlideParagraph(IReadOnlyList<Span> Spans, ParagraphKind Kind = ParagraphKind.Plain)
{
    public SlideParagraph(string text, ParagraphKind kind = ParagraphKind.Plain)
        : this([new Span(text)], kind) { }

    public string Text => string.Concat(Spans.Select(span => span.Text));
}

internal enum ParagraphKind
{
    Plain,
    Heading,
    Bullet,

    /// <summary>Set apart by its indent.</summary>
    Inset,

    /// <summary>A line of the contents, which ends in the number of its slide.</summary>
    Entry,
}
