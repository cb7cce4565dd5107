namespace Yardstick.Core.Editions.Publishing;

/// <summary>A run of words that stands in both texts, or in one of them.</summary>
public sealed record TextPart(TextChange Change, string Text);

public enum TextChange
{
    Same,
    Removed,
    Added,
}

/// <summary>Two texts beside each other, word by word. Pure.</summary>
public static class ChangedWords
{
    /// <summary>The parts in reading order; what was removed stands before what took its place.</summary>
    public static IReadOnlyList<TextPart> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var common = CommonLengths(old, now);
        List<(TextChange Change, string Word)> marked = [];
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                marked.Add((TextChange.Same, old[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                marked.Add((TextChange.Removed, old[i++]));
            }
            else
            {
                marked.Add((TextChange.Added, now[j++]));
            }
        }

        return Runs(marked);
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Length of the longest run of common words from each pair of places to the ends.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<TextPart> Runs(IEnumerable<(TextChange Change, string Word)> marked)
    {
        List<TextPart> parts = [];
        foreach (var (change, word) in marked)
        {
            if (parts is [.., var last] && last.Change == change)
            {
                parts[^1] = last with { Text = $"{last.Text} {word}" };
            }
            else
            {
                parts.Add(new TextPart(change, word));
            }
        }

        return parts;
    }
}
