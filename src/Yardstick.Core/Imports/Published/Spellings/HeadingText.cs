using System.Text;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>Makes headings comparable.</summary>
internal static class HeadingText
{
    /// <summary>Lower case; underscores, full stops, line breaks and runs of spaces as one space; straight apostrophes; no marks at the end.</summary>
    public static string Plain(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        foreach (var character in heading)
        {
            var next = character is '_' or '.' || char.IsWhiteSpace(character) ? ' ' : char.ToLowerInvariant(character);
            next = next is '’' or '‘' or '`' ? '\'' : next;
            if (next != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(next);
            }
        }

        return plain.ToString().Trim(' ', ':', '*');
    }
}
