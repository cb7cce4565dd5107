using System.Text.RegularExpressions;

namespace Yardstick.Core.CaseData;

/// <summary>Finds what a definition's SQL reads, so that views can be built in order and only where they are needed.</summary>
internal static partial class SqlSources
{
    /// <summary>Names that stand behind <c>from</c> or <c>join</c>, comments left out.</summary>
    public static IReadOnlySet<string> Of(string sql) =>
        Source()
            .Matches(Comment().Replace(sql, ""))
            .Select(match => match.Groups["name"].Value.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"--[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"\b(from|join)\s+(?<name>[a-z_][a-z0-9_]*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Source();
}
