namespace Yardstick.Core.Audits;

/// <summary>What was asked of the register is not possible. The message is one sentence with the remedy; nothing was changed.</summary>
/// <param name="field">Of the form that was sent; null when it is about none.</param>
public sealed class AuditRefused(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;

    /// <summary>The trimmed text of a field.</summary>
    /// <exception cref="AuditRefused">It is empty or too long.</exception>
    internal static string Unless(string? text, string field, string what, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new AuditRefused($"{what} is missing: write it.", field)
            : trimmed.Length > most
                ? throw new AuditRefused($"{what} has {trimmed.Length} characters: write at most {most}.", field)
            : trimmed;
    }
}
