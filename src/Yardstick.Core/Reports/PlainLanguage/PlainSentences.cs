namespace Yardstick.Core.Reports.PlainLanguage;

/// <summary>The measure of plain words: short sentences, one a line.</summary>
public static class PlainSentences
{
    /// <summary>Words of the longest sentence: what easy-read guidance asks.</summary>
    public const int MostWords = 15;

    /// <summary>A text as its sentences, each with its full stop.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [
            .. text.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(sentence => sentence.EndsWith('.') ? sentence : sentence + "."),
        ];

    public static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
