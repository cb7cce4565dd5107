namespace Yardstick.Core.Editions.Publishing;

/// <summary>What was asked for is not possible with this edition. The message is for the person who asked, with the remedy; nothing was changed.</summary>
public sealed class EditionRefused(string message) : Exception(message)
{
    private const int LongestNote = 500;

    /// <summary>The trimmed text of a note or reason.</summary>
    /// <exception cref="EditionRefused">It is empty or too long.</exception>
    public static string Unless(string? text, string field)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new EditionRefused($"{field} is empty: write it.")
            : trimmed.Length > LongestNote
                ? throw new EditionRefused($"{field} has {trimmed.Length} characters: write at most {LongestNote}.")
            : trimmed;
    }
}
