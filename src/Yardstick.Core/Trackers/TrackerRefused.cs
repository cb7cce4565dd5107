namespace Yardstick.Core.Trackers;

/// <summary>What was asked of a tracker is not possible. The message is one sentence with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent; null when it is about none.</param>
public sealed class TrackerRefused(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="TrackerRefused">It is empty or too long.</exception>
    internal static string Unless(string? text, string field, string what, int most) =>
        Optional(text, field, what, most) ?? throw new TrackerRefused($"{what} is missing: write it.", field);

    /// <summary>The trimmed text of a field; null where it is empty.</summary>
    /// <exception cref="TrackerRefused">It is too long.</exception>
    internal static string? Optional(string? text, string field, string what, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? null
            : trimmed.Length > most
                ? throw new TrackerRefused($"{what} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
