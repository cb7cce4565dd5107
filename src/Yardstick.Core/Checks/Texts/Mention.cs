using System.Text.RegularExpressions;

namespace Yardstick.Core.Checks.Texts;

/// <summary>
/// Words by which prose speaks of an indicator: <c>visit*|seen + child* in need|cin + not cwd|disab*</c>. All parts joined by
/// <c>+</c> must stand in the sentence, one of the words between bars is enough, <c>*</c> ends any word, <c>not</c> forbids.
/// </summary>
internal sealed class Mention
{
    private readonly IReadOnlyList<(Regex Words, bool Wanted)> _parts;

    private Mention(IReadOnlyList<(Regex Words, bool Wanted)> parts) => _parts = parts;

    public bool IsIn(string sentence) => _parts.All(part => part.Words.IsMatch(sentence) == part.Wanted);

    /// <exception cref="FormatException">A part has no words.</exception>
    public static Mention Parse(string text)
    {
        var parts = text.Split('+', StringSplitOptions.TrimEntries).Select(Part).ToList();
        return parts.Any(part => part.Wanted)
            ? new Mention(parts)
            : throw new FormatException(
                $"'{text}' only says what must not stand in the sentence: add the words that must."
            );
    }

    private static (Regex Words, bool Wanted) Part(string part)
    {
        var wanted = !part.StartsWith("not ", StringComparison.Ordinal);
        var words = (wanted ? part : part[4..]).Split('|', StringSplitOptions.TrimEntries);
        return words.Any(word => word.Length == 0)
            ? throw new FormatException(
                $"'{part}' has an empty word: write words between bars and parts between plus signs."
            )
            : (Pattern(words), wanted);
    }

    private static Regex Pattern(IEnumerable<string> words) =>
        new(
            $@"\b({string.Join('|', words.Select(word => Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal).Replace(@"\ ", @"[\s-]+", StringComparison.Ordinal)))})\b",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
}
