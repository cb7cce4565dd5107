namespace Yardstick.Core.People;

/// <summary>The word of a role, permission or responsibility in files, in the store and on the command line: <c>cabinet-member</c>.</summary>
public static class HyphenedWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Of[value];

    /// <summary>Null for a word that means nothing here.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum =>
        word is not null && Words<T>.ByWord.TryGetValue(word, out var value) ? value : (T?)null;

    /// <summary>Every word and what it means, in the order of the type.</summary>
    public static IReadOnlyDictionary<string, T> All<T>()
        where T : struct, Enum => Words<T>.ByWord;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> Of = Enum.GetValues<T>()
            .ToDictionary(value => value, value => Hyphened(value.ToString()));

        public static readonly IReadOnlyDictionary<string, T> ByWord = Of.ToDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );

        private static string Hyphened(string name) =>
            string.Concat(
                name.Select(
                    (letter, i) =>
                        i > 0 && char.IsUpper(letter)
                            ? $"-{char.ToLowerInvariant(letter)}"
                            : $"{char.ToLowerInvariant(letter)}"
                )
            );
    }
}
