using System.Text.Json.Serialization;

namespace Yardstick.Core.Reports.Blocks;

/// <summary>Closed union: all that a report is made of. Every format draws the same blocks.</summary>
public abstract record Block
{
    private Block() { }

    /// <param name="Level">2 for a part of a section, 3 below it; 1 is the section itself.</param>
    public sealed record Heading(int Level, string Text, string Anchor) : Block;

    [method: JsonConstructor]
    public sealed record Paragraph(IReadOnlyList<Span> Spans) : Block
    {
        public Paragraph(string text)
            : this([new Span(text)]) { }
    }

    public sealed record BulletList(IReadOnlyList<IReadOnlyList<Span>> Items) : Block
    {
        public static BulletList Of(IEnumerable<string> items) =>
            new([.. items.Select(IReadOnlyList<Span> (item) => [new Span(item)])]);
    }

    /// <summary>Text set apart: a caution, or a note on the figures.</summary>
    public sealed record Inset(string Text) : Block;

    /// <summary>Terms and their meanings: glossary, sources.</summary>
    public sealed record Terms(IReadOnlyList<(string Term, string Meaning)> Items) : Block;

    public sealed record Table(TableContent Content) : Block;

    public sealed record Chart(ChartContent Content) : Block;

    /// <summary>The list of sections, with page numbers where the format has pages.</summary>
    public sealed record Contents : Block;
}

/// <param name="Link">Anchor (<c>#…</c>) or address.</param>
public sealed record Span(string Text, bool Strong = false, string? Link = null);
