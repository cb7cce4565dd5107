using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <param name="Sample">Draws the line, marker or number at the left middle of a box 30 wide.</param>
internal sealed record KeyItem(string Text, Func<double, double, Markup> Sample);

/// <summary>The key below a chart: what each line, pattern, letter and number means. Short items share a row.</summary>
internal static class Key
{
    public const double SampleWidth = 30;
    private const double Gap = 18;

    public static Drawing Draw(IReadOnlyList<KeyItem> items, double top, ChartSize size)
    {
        if (items.Count == 0)
        {
            return Drawing.Nothing;
        }

        var drawn = new List<Markup>();
        var (x, row) = (0.0, top);
        var rowHeight = 0.0;
        foreach (var item in items)
        {
            var lines = LetterWidths.Wrap(item.Text, size.Width - SampleWidth - 8, size.FontSize);
            var width = SampleWidth + 8 + lines.Max(line => LetterWidths.Of(line, size.FontSize));
            if (x > 0 && x + width > size.Width)
            {
                (x, row) = (0, row + rowHeight + 4);
                rowHeight = 0;
            }

            drawn.Add(item.Sample(x, row + (size.LineHeight / 2)));
            drawn.Add(Svg.Lines(x + SampleWidth + 6, row + (size.FontSize * 0.95), lines, size.LineHeight));
            rowHeight = Math.Max(rowHeight, lines.Count * size.LineHeight);
            x += width + Gap;
        }

        return new(Markup.Join(drawn), row + rowHeight - top + 4);
    }

    public static KeyItem ForLine(string text, Look look, bool withMarker = false) =>
        new(
            text,
            (x, y) =>
                Markup.Of(
                    $"{Svg.Line(x, y, x + SampleWidth, y, look)}{(withMarker ? Svg.Marker(look.Marker, x + (SampleWidth / 2), y, 4.5, look.Colour) : Markup.Empty)}"
                )
        );

    public static KeyItem ForFill(string text, int position) =>
        new(text, (x, y) => Fills.Draw(position, x + 6, y - 8, 18, 16));
}
