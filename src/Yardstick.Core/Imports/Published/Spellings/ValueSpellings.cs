namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>Says what a cell that is no plain number means.</summary>
public sealed class ValueSpellings(ValuesFile file)
{
    private const string EmojiSelector = "\uFE0F";

    private readonly Dictionary<string, PublishedValueState> _states = ToDictionary(
        (file.NotAvailable, PublishedValueState.NotAvailable),
        (file.ToBeConfirmed, PublishedValueState.ToBeConfirmed),
        (file.UnderReview, PublishedValueState.UnderReview)
    );

    private readonly Dictionary<string, decimal> _rag = ToDictionary(
        (file.Rag.Green, 1m),
        (file.Rag.Amber, 0m),
        (file.Rag.Red, -1m)
    );

    private readonly Dictionary<string, decimal> _direction = ToDictionary(
        (file.Direction.Better, 1m),
        (file.Direction.Same, 0m),
        (file.Direction.Worse, -1m)
    );

    private readonly Dictionary<string, decimal> _trend = ToDictionary(
        (file.Trend.Up, 1m),
        (file.Trend.Same, 0m),
        (file.Trend.Down, -1m)
    );

    private readonly Dictionary<string, decimal> _wantedDirection = ToDictionary(
        (file.WantedDirection.Up, 1m),
        (file.WantedDirection.Down, -1m)
    );

    private readonly HashSet<string> _suppressed = [.. file.Suppressed.Select(Plain)];
    private readonly HashSet<string> _triangles = [.. file.Triangles.Select(Plain)];
    private readonly HashSet<string> _totals = [.. file.Totals.Select(Plain)];
    private readonly List<string> _percentages = [.. file.Percentages.Select(Plain)];

    /// <returns>Why there is no value; null for any other text.</returns>
    public PublishedValueState? StateOf(string text) => _states.TryGetValue(Plain(text), out var state) ? state : null;

    public bool IsSuppressed(string text) => _suppressed.Contains(Plain(text));

    /// <returns>1 green, 0 amber, -1 red.</returns>
    public decimal? RagOf(string text) => Find(_rag, text);

    /// <returns>1 better, 0 same, -1 worse.</returns>
    public decimal? DirectionOf(string text) => Find(_direction, text);

    /// <returns>The sign of a movement.</returns>
    public decimal? TrendOf(string text) => Find(_trend, text);

    /// <returns>1 when up is good, -1 when down is good.</returns>
    public decimal? WantedDirectionOf(string text) => Find(_wantedDirection, text);

    public bool IsTriangle(string text) => _triangles.Contains(Plain(text));

    public bool IsTotal(string text) => _totals.Contains(Plain(text));

    /// <summary>Whether a printed title says that its values are percentages.</summary>
    public bool IsPercentageTitle(string title) =>
        _percentages.Exists(word => Plain(title).StartsWith(word, StringComparison.Ordinal));

    /// <summary>The whole cell, else its first word: <c>🔴 off target</c>.</summary>
    private static decimal? Find(Dictionary<string, decimal> meanings, string text)
    {
        var plain = Plain(text);
        return meanings.TryGetValue(plain, out var whole) ? whole
            : meanings.TryGetValue(plain.Split(' ', 2)[0].TrimEnd(':', ',', '-'), out var first) ? first
            : null;
    }

    private static string Plain(string text) =>
        text.Replace(EmojiSelector, "", StringComparison.Ordinal).Trim().ToLowerInvariant();

    private static Dictionary<string, T> ToDictionary<T>(
        params ReadOnlySpan<(List<string> Spellings, T Meaning)> groups
    )
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (spellings, meaning) in groups)
        {
            spellings.ForEach(spelling => meanings.TryAdd(Plain(spelling), meaning));
        }

        return meanings;
    }
}
