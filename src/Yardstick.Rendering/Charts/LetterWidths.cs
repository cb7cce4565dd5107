namespace Yardstick.Rendering.Charts;

/// <summary>
/// How wide a text will be, in em of Arial (the widths that Liberation Sans and Helvetica share), so that labels can be kept
/// apart without a browser. Letters outside the table count as a wide one: a label may be placed too far away, never on top.
/// </summary>
internal static class LetterWidths
{
    private const double Wide = 0.72;

    /// <summary>How much wider bold letters are.</summary>
    public const double Bold = 1.08;

    public static double Of(string text, double fontSize, bool bold = false) =>
        text.Sum(Of) * fontSize * (bold ? Bold : 1);

    /// <summary>Breaks at spaces so that each line fits; one long word stays whole.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double fontSize)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines.Count == 0 ? word : $"{lines[^1]} {word}";
            if (lines.Count > 0 && Of(longer, fontSize) <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.Count == 0 ? [""] : lines;
    }

    private static double Of(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '\'' => 0.22,
            ' ' or '.' or ',' or ':' or ';' or '/' or 'I' or 'f' or 't' or '!' or '|' => 0.28,
            '-' or '(' or ')' or 'r' or '"' => 0.35,
            'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
            >= '0' and <= '9' => 0.556,
            'm' => 0.83,
            'w' => 0.72,
            'M' => 0.83,
            'W' => 0.94,
            '%' => 0.89,
            '<' or '>' or '=' or '+' => 0.584,
            >= 'a' and <= 'z' => 0.556,
            'F' or 'L' or 'T' or 'Z' => 0.61,
            'A' or 'B' or 'E' or 'K' or 'P' or 'S' or 'V' or 'X' or 'Y' => 0.667,
            'C' or 'D' or 'H' or 'N' or 'R' or 'U' => 0.722,
            'G' or 'O' or 'Q' => 0.778,
            _ => Wide,
        };
}
