using System.Text;

namespace Yardstick.Core.Indicators;

/// <summary>
/// A title as printed, compared without regard to case, white space and punctuation. Signs that change the meaning stay:
/// <c>13+</c> is not <c>13</c>, <c>&lt;20 miles</c> is not <c>&gt;20 miles</c>, <c>% of</c> is not <c>of</c>.
/// </summary>
public readonly record struct PrintedTitle
{
    private const string Signs = "%<>+=≤≥";
    private const string Apostrophes = "'’‘`´ʼ";

    private PrintedTitle(string folded) => Folded = folded;

    /// <summary>Lower-case words and signs with one space between; this alone is compared.</summary>
    public string Folded { get; }

    internal string[] Words => Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static PrintedTitle Of(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var folded = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
        {
            folded.Append(Fold(normal, i));
        }

        return new PrintedTitle(string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Fold(string text, int i) =>
        text[i] switch
        {
            var letter when char.IsLetterOrDigit(letter) => letter.ToString(),
            var mark when Apostrophes.Contains(mark, StringComparison.Ordinal) => "",
            var sign when Signs.Contains(sign, StringComparison.Ordinal) => $" {sign} ",
            '&' => " and ",
            ',' when IsThousands(text, i) => "",
            '.' when IsDigit(text, i - 1) && IsDigit(text, i + 1) => ".",
            _ => " ",
        };

    /// <summary>The comma of <c>10,000</c>, not that of a list of numbers.</summary>
    private static bool IsThousands(string text, int i) =>
        IsDigit(text, i - 1)
        && IsDigit(text, i + 1)
        && IsDigit(text, i + 2)
        && IsDigit(text, i + 3)
        && !IsDigit(text, i + 4);

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);
}
