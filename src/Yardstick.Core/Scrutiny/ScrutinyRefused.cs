namespace Yardstick.Core.Scrutiny;

/// <summary>What was asked for is not possible. The message is one sentence for the person who asked, with the remedy; nothing was changed.</summary>
public sealed class ScrutinyRefused(string message) : Exception(message)
{
    public const int LongestLine = 2000;
    public const int LongestName = 200;

    /// <summary>The trimmed text of a field that must be there.</summary>
    /// <exception cref="ScrutinyRefused">It is empty or too long.</exception>
    internal static string Required(string? text, string field, int most = LongestLine) =>
        text?.Trim() switch
        {
            null or "" => throw new ScrutinyRefused($"{field} is empty: write it."),
            { Length: var length } when length > most => throw new ScrutinyRefused(
                $"{field} has {length} characters: write at most {most}."
            ),
            var trimmed => trimmed,
        };
}
