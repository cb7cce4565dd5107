namespace Yardstick.Core.Positions;

/// <summary>What was asked of a position statement is not possible. The message is one sentence with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent; null when it is about none.</param>
public sealed class PositionRefused(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="PositionRefused">It is empty or too long.</exception>
    internal static string Unless(string? text, string field, string what, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new PositionRefused($"{what} is missing: write it.", field)
            : trimmed.Length > most
                ? throw new PositionRefused($"{what} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
