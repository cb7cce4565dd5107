namespace Yardstick.Core.Plans;

/// <summary>What was asked of plans or areas of focus is not possible. The message is one sentence with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent; null when it is about none.</param>
public sealed class PlanRefused(string message, string? field = null) : Exception(message)
{
    internal const int LongestTitle = 200;
    internal const int LongestRole = 100;
    internal const int LongestText = 4000;

    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="PlanRefused">It is empty or too long.</exception>
    internal static string Unless(string? text, string field, string what, int most)
    {
        var trimmed = text?.ReplaceLineEndings("\n").Trim() ?? "";
        return trimmed.Length == 0 ? throw new PlanRefused($"{what} is missing: write it.", field)
            : trimmed.Length > most
                ? throw new PlanRefused($"{what} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
