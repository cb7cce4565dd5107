using System.Text.RegularExpressions;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>Makes patterns of lists of words.</summary>
internal static class WordPattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Any of the words, the longest first, with whatever space between the parts of one.</summary>
    public static string Any(IEnumerable<string> words) =>
        string.Join(
            '|',
            words
                .OrderByDescending(word => word.Length)
                .Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal))
        );

    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
}
