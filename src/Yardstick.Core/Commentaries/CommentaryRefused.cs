namespace Yardstick.Core.Commentaries;

/// <summary>What was asked for is not possible. The message is one sentence for the person who asked, with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent, as the message names it; null when it is about none.</param>
public sealed class CommentaryRefused(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="CommentaryRefused">It is empty or too long.</exception>
    public static string Unless(string? text, string field, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new CommentaryRefused($"{field} is empty: write it.", field)
            : trimmed.Length > most
                ? throw new CommentaryRefused($"{field} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
