using System.Text.RegularExpressions;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>What one text has otherwise than another, word by word. Pure.</summary>
public static partial class TextDifference
{
    /// <summary>The parts of both texts in reading order; what was replaced stands before what replaced it.</summary>
    public static IReadOnlyList<TextPart> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var common = Common(old, now);
        List<TextPart> parts = [];
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            var (state, word) =
                i < old.Count && j < now.Count && old[i] == now[j] ? (TextPartState.Same, old[i])
                : i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1])
                    ? (TextPartState.Removed, old[i])
                : (TextPartState.Added, now[j]);
            (i, j) = state switch
            {
                TextPartState.Same => (i + 1, j + 1),
                TextPartState.Removed => (i + 1, j),
                _ => (i, j + 1),
            };
            Append(parts, state, word);
        }

        return parts;
    }

    /// <summary>How many words the rests of both texts have in common at most, from each pair of words on.</summary>
    private static int[,] Common(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] =
                    old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Append(List<TextPart> parts, TextPartState state, string word)
    {
        if (parts is [.., var last] && last.State == state)
        {
            parts[^1] = last with { Text = last.Text + word };
        }
        else
        {
            parts.Add(new TextPart(state, word));
        }
    }

    /// <summary>Each with the space after it, so that put together they are the text.</summary>
    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}

public enum TextPartState
{
    Same,
    Added,
    Removed,
}

/// <summary>A run of words that both texts have, or only one of them.</summary>
public sealed record TextPart(TextPartState State, string Text);
