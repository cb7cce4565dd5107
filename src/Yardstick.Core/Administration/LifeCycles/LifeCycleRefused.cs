namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>What was asked of the life cycle of an indicator is not possible. The message is one sentence with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent; null when it is about none.</param>
public sealed class LifeCycleRefused(string message, string? field = null) : Exception(message)
{
    internal const int LongestTitle = 200;
    internal const int LongestText = 2000;

    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="LifeCycleRefused">It is empty or too long.</exception>
    internal static string Unless(string? text, string field, string what, int most)
    {
        var trimmed = text?.ReplaceLineEndings("\n").Trim() ?? "";
        return trimmed.Length == 0 ? throw new LifeCycleRefused($"{what} is missing: write it.", field)
            : trimmed.Length > most
                ? throw new LifeCycleRefused($"{what} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
