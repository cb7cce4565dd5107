using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>The few SVG elements charts are made of. Presentation stands in attributes, so that a strict content security policy holds.</summary>
internal static class Svg
{
    private static readonly Markup Bold = Markup.Of($" font-weight=\"700\"");

    public static Markup Text(
        double x,
        double y,
        string text,
        string anchor = "start",
        string colour = Palette.Text,
        bool bold = false
    ) =>
        Markup.Of(
            $"""<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{colour}"{(bold ? Bold : Markup.Empty)}>{text}</text>"""
        );

    /// <summary>
    /// White ground for a text that a line would otherwise cross. (A white rim would be neater, but Chromium prints each rimmed letter as
    /// a drawing: a megabyte for seven charts.)
    /// </summary>
    public static Markup Ground(Box box) =>
        Area(box.Left, box.Top, box.Right - box.Left, box.Bottom - box.Top, "#ffffff");

    /// <summary>Several lines of text, the first with its baseline at <paramref name="y"/>.</summary>
    public static Markup Lines(
        double x,
        double y,
        IEnumerable<string> lines,
        double lineHeight,
        string anchor = "start",
        string colour = Palette.Text,
        bool bold = false
    ) => Markup.Join(lines.Select((line, i) => Text(x, y + (i * lineHeight), line, anchor, colour, bold)));

    public static Markup Line(double x1, double y1, double x2, double y2, Look look) =>
        Path(Markup.Of($"M{x1} {y1}L{x2} {y2}"), look);

    public static Markup Path(Markup points, Look look) =>
        look.Dashes.Length == 0
            ? Markup.Of(
                $"""<path d="{points}" fill="none" stroke="{look.Colour}" stroke-width="{look.Thickness}" stroke-linejoin="round"/>"""
            )
            : Markup.Of(
                $"""<path d="{points}" fill="none" stroke="{look.Colour}" stroke-width="{look.Thickness}" stroke-dasharray="{look.Dashes}"/>"""
            );

    public static Markup Area(double x, double y, double width, double height, string colour) =>
        Markup.Of(
            $"""<rect x="{x}" y="{y}" width="{Math.Max(0, width)}" height="{Math.Max(0, height)}" fill="{colour}"/>"""
        );

    public static Markup Marker(MarkerShape shape, double x, double y, double radius, string colour)
    {
        var side = radius * 0.9;
        return shape switch
        {
            MarkerShape.Square => Area(x - side, y - side, 2 * side, 2 * side, colour),
            MarkerShape.Triangle => Markup.Of(
                $"""<path d="M{x} {y - (radius * 1.2)}L{x + (radius * 1.1)} {y + (radius * 0.8)}L{x - (radius * 1.1)} {y + (radius * 0.8)}Z" fill="{colour}"/>"""
            ),
            MarkerShape.Diamond => Markup.Of(
                $"""<path d="M{x} {y - (radius * 1.3)}L{x + (radius * 1.3)} {y}L{x} {y + (radius * 1.3)}L{x - (radius * 1.3)} {y}Z" fill="{colour}"/>"""
            ),
            MarkerShape.Ring => Markup.Of(
                $"""<circle cx="{x}" cy="{y}" r="{side}" fill="#ffffff" stroke="{colour}" stroke-width="2"/>"""
            ),
            _ => Markup.Of($"""<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>"""),
        };
    }
}
